import type { SpaceAxis } from './chartSpace';

/** One arrow key goes this part of an axis. */
const PART = 1 / 60;

/** In what the axis counts by: a logarithmic one by natural logarithms. */
export function axisStep({ low, high, kind }: SpaceAxis): number {
  return (kind === 'log' ? Math.log(high / low) : high - low) * PART;
}
