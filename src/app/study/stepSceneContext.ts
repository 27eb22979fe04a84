import { createContext, use } from 'react';

/** The figure that a step of the text speaks of, by its name in the lesson. */
export const StepSceneContext = createContext('');

export const useStepScene = (): string => use(StepSceneContext);
