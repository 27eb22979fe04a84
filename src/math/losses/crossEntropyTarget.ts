import { dividedBy, exactSum, plus, times } from '../special/doubleDouble';
import type { DoubleDouble } from '../special/doubleDouble';
import { rowOf, requireMatrix, requireSameShape } from './matrix';
import type { Matrix } from './matrix';
import { requireLabels } from './requireLabels';

/**
 * What the classes are compared with: one index a row (a row labelled `ignoreIndex`, −100 if not given, counts
 * nothing), or probabilities of the logits' shape (each ≥ 0, used as given).
 */
export type CrossEntropyTarget =
  | { readonly kind: 'indices'; readonly labels: readonly number[]; readonly ignoreIndex?: number }
  | { readonly kind: 'probabilities'; readonly probs: Matrix };

/** Whether row i counts nothing. */
export function isIgnored(target: CrossEntropyTarget, i: number): boolean {
  return target.kind === 'indices' && target.labels[i] === (target.ignoreIndex ?? -100);
}

/**
 * w_c·((1 − ε)·t_c + ε/K): what row i of the target puts on each of K classes, with class weights w and smoothing ε;
 * all 0 where the row is ignored.
 * @returns with twice a double's digits: a gradient is a difference from these.
 * @error 1e-31 relative an entry.
 */
export function targetWeights(
  target: CrossEntropyTarget,
  i: number,
  classWeights: readonly number[],
  smoothing: number,
): readonly DoubleDouble[] {
  if (isIgnored(target, i)) return classWeights.map(() => ({ hi: 0, lo: 0 }));
  const smoothed = dividedBy({ hi: smoothing, lo: 0 }, classWeights.length);
  const kept = exactSum(1, -smoothing);
  const shares = target.kind === 'probabilities' ? rowOf(target.probs, i) : [];
  const share = (c: number) => (target.kind === 'indices' ? Number(c === target.labels[i]) : (shares[c] ?? 0));
  return classWeights.map((weight, c) =>
    times({ hi: weight, lo: 0 }, plus(times(kept, { hi: share(c), lo: 0 }), smoothed)),
  );
}

/** @throws RangeError naming `labels`, `probs` or the entry that does not fit the logits. */
export function requireTarget(target: CrossEntropyTarget, logits: Matrix): void {
  if (target.kind === 'indices') {
    requireLabels(target.labels, logits, target.ignoreIndex ?? -100);
    return;
  }
  requireMatrix('probs', target.probs);
  requireSameShape('probs', target.probs, 'logits', logits);
  requireNotNegative('probs', target.probs.values);
}

/** @throws RangeError naming the array and the entry unless every entry is finite and ≥ 0. */
export function requireNotNegative(name: string, values: ArrayLike<number>): void {
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0;
    if (!(value >= 0 && value < Infinity)) throw new RangeError(`${name}[${i}] must be finite and ≥ 0, got ${value}`);
  }
}
