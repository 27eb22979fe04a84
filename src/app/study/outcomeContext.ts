import { createContext } from 'react';

/** What a prediction made by hand came to; null before it is known. */
export const OutcomeContext = createContext<string | null>(null);
