import type { ContinuousLaw, Law } from '../../law/law';
import { crossEntropyConverges } from '../../quantities/crossEntropyConverges';
import type { Axis } from './axis';
import type { Members } from './members';

const FINITE: readonly [false, false] = [false, false];

/**
 * Whether a tail makes KL(p ‖ q_θ) and KL(q_θ ‖ p) infinite, for the nodes at which one does so for some and not for
 * others. Supports do not move with θ.
 */
export function tailsDiverge(target: Law, members: Members): (theta: readonly number[]) => readonly [forward: boolean, reverse: boolean] {
  if (target.kind === 'discrete') return () => FINITE;
  const { tails, support }: ContinuousLaw = target;
  return (theta) => {
    const own = members.tails(theta);
    const range = members.support(theta);
    if (!own) return FINITE;
    const [low, high] = [range.low === support.low, range.high === support.high];
    return [
      (low && !crossEntropyConverges(tails.low, own.low)) || (high && !crossEntropyConverges(tails.high, own.high)),
      (low && !crossEntropyConverges(own.low, tails.low)) || (high && !crossEntropyConverges(own.high, tails.high)),
    ];
  };
}

/** θ of a node, the first axis slowest. */
export function thetaAt([first, second]: readonly Axis[], node: number): readonly number[] {
  const width = second?.values.length ?? 1;
  const a = first?.values[Math.floor(node / width)] ?? Number.NaN;
  return second ? [a, second.values[node % width] ?? Number.NaN] : [a];
}
