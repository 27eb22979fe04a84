import { At } from './At';
import { ChapterEnd } from './ChapterEnd';
import { Challenge } from './Challenge';
import { Check } from './Check';
import { Explain } from './Explain';
import { ExploreLink } from './ExploreLink';
import { Part } from './Part';
import { Step } from './Step';

/** What the prose uses once the prediction is made, in one piece that the first screen does not wait for. */
export const revealedComponents = { At, ChapterEnd, Challenge, Check, Explain, ExploreLink, Part, Step } as const;
