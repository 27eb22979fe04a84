import type { Vector } from '../linear/vector';
import type { Axis } from './surface/axis';

/** θ of every node of a grid of one or two axes, the first axis slowest. */
export function gridThetas([first, second]: readonly Axis[]): readonly Vector[] {
  const firsts = [...(first?.values ?? [])];
  return second ? firsts.flatMap((a) => [...second.values].map((b) => [a, b])) : firsts.map((a) => [a]);
}
