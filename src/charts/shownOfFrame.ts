import { createContext } from 'react';
import type { FrameProps } from './Frame';

/** What frames below show of what they are given: all of it, unless a page wants their axes alone. */
export const ShownOfFrame = createContext((props: FrameProps): FrameProps => props);
