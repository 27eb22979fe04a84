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
    const range = members.supportAt(theta);
    if (!own) return FINITE;
    const sides = [
      { isShared: range.low === support.low, p: tails.low, q: own.low },
      { isShared: range.high === support.high, p: tails.high, q: own.high },
    ].filter(({ isShared }) => isShared);
    return [sides.some(({ p, q }) => !crossEntropyConverges(p, q)), sides.some(({ p, q }) => !crossEntropyConverges(q, p))];
  };
}

/** θ of every node, the first axis slowest. */
export function* nodesOf(axes: readonly Axis[]): Generator<readonly number[]> {
  const [first, second] = axes;
  for (const a of first?.values ?? []) {
    if (!second) yield [a];
    else for (const b of second.values) yield [a, b];
  }
}
