import { createContext, use } from 'react';

/** Whether the controls and the handles below are out of use, as those of a disabled fieldset are. */
export const DisabledContext = createContext(false);

export const useDisabled = (own = false): boolean => use(DisabledContext) || own;
