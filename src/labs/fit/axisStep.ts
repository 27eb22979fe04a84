import type { SpaceAxis } from './chartSpace';

/** One arrow key goes about this part of an axis, by a number of two digits: a third of a unit would leave its rounding in the link. */
const PART = 1 / 60;

/** In what the axis counts by: a logarithmic one by natural logarithms. */
export function axisStep({ low, high, kind }: SpaceAxis): number {
  return Number(((kind === 'log' ? Math.log(high / low) : high - low) * PART).toPrecision(2));
}
