import { createContext, use } from 'react';

/** What a choice needs to know of the prediction that it belongs to. */
export interface PredictionState {
  readonly name: string;
  readonly chosen: string | null;
  readonly committed: boolean;
  /** What is shown to be right, once that may be known. */
  readonly right: string | null;
  /** What marks the reader's own choice. */
  readonly mine: string;
  readonly choose: (choice: string) => void;
}

export const PredictionContext = createContext<PredictionState | null>(null);

export function usePrediction(): PredictionState {
  const prediction = use(PredictionContext);
  if (!prediction) throw new Error('a <Choice> belongs into a <Predict>');
  return prediction;
}
