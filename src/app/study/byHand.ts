/** Predictions made by hand, in one piece that only the chapters which ask for one wait for. */
export { Outcome } from './Outcome';
export { PredictByHand } from './PredictByHand';
