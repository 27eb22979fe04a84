import { decimal } from '../scene/numberList';
import type { HandMadePrediction, Prediction } from './lesson';

/** The numbers of a prediction made by hand as the state and an address keep it, `0.34` or `0.1,0.2,0.7`; null where they are none of its scale. */
export function handMadeNumbers(asked: HandMadePrediction, text: string): readonly number[] | null {
  const { min, max } = asked.scale;
  const numbers = text.split(',').map(decimal);
  const count = asked.kind === 'draw' ? asked.bars.length : 1;
  return numbers.length === count && numbers.every((value) => value >= min && value <= max) ? numbers : null;
}

/** Whether a text that comes in at an edge is a prediction of this question. */
export function isPredictionOf(asked: Prediction, text: string): boolean {
  return asked.choices ? asked.choices.includes(text) : handMadeNumbers(asked, text) !== null;
}
