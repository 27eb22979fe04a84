import { ChapterEnd } from './ChapterEnd';
import { Challenge } from './Challenge';
import { Check } from './Check';
import { Part } from './Part';
import { Step } from './Step';

/** What the prose uses once the prediction is made, in one piece that the first screen does not wait for. */
export const revealedComponents = { ChapterEnd, Challenge, Check, Part, Step } as const;
