import type { RacerRole } from './Role';
import type { Shape } from './shapePath';

export interface RacerMark {
  readonly role: RacerRole;
  /** Of the mark at the head of its trail: colour alone tells nobody apart. */
  readonly shape: Shape;
}

/** How the optimizers of a race are drawn, in the order in which they were put up. */
export const racers: readonly RacerMark[] = [
  { role: 'racer-1', shape: 'circle' },
  { role: 'racer-2', shape: 'diamond' },
  { role: 'racer-3', shape: 'square' },
  { role: 'racer-4', shape: 'triangle' },
];
