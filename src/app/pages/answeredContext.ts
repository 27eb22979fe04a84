import { createContext } from 'react';

/** Whether options are answered, or asked. */
export const AnsweredContext = createContext(false);
