import type { Axis } from './axis';
import type { Members } from './members';

/** How far mixed differences may be from constant, relative to the logs. */
const CONSTANT = 1e-9;

/**
 * Whether log q(θ₁, θ₂, x) = a(θ₁, x) + b(θ₂, x) − c(θ₁, θ₂): its mixed difference in θ does not depend on x.
 * @param points where q has mass for every θ
 */
export function isSeparable(members: Members, [first, second]: readonly Axis[], points: readonly number[]): boolean {
  if (!first || !second) return true;
  const ends = ({ values }: Axis): readonly [number, number] => [Math.min(...values), Math.max(...values)];
  const [[a0, a1], [b0, b1]] = [ends(first), ends(second)];
  const [low, left, right, both] = [
    members.logProb([a0, b0]),
    members.logProb([a1, b0]),
    members.logProb([a0, b1]),
    members.logProb([a1, b1]),
  ];
  const mixed = (x: number): number => both(x) - left(x) - right(x) + low(x);
  const [at = Number.NaN] = points;
  const reference = mixed(at);
  return points.every((x) => {
    const size = Math.abs(both(x)) + Math.abs(left(x)) + Math.abs(right(x)) + Math.abs(low(x)) + Math.abs(both(at));
    return Math.abs(mixed(x) - reference) <= CONSTANT * Math.max(1, size);
  });
}
