import { createContext } from 'react';

/** Whether a part on the screen says what the two laws cost each other: without it, no picture may give that away. */
export const ToldContext = createContext(true);
