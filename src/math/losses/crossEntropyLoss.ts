import { compensatedSum } from '../divergence/compensatedSum';
import { requireWithin } from '../families/requireParameter';
import { crossEntropyRow } from './crossEntropyRow';
import { isIgnored, requireNotNegative, requireTarget, targetWeights } from './crossEntropyTarget';
import type { CrossEntropyTarget } from './crossEntropyTarget';
import { matrixOf, rowsOf } from './matrix';
import type { Matrix } from './matrix';
import { requireLogits } from './requireLogits';
import { softmaxRow } from './softmaxRow';

/** What each `reduction` makes of the rows' losses. */
export interface CrossEntropyReductions {
  readonly none: Float64Array;
  readonly sum: number;
  readonly mean: number;
}

export type CrossEntropyReduction = keyof CrossEntropyReductions;

export interface CrossEntropyOptions<R extends CrossEntropyReduction> {
  readonly reduction: R;
  /** ε in [0, 1]: the target becomes (1 − ε)·target + ε/classes. 0 if not given. */
  readonly labelSmoothing?: number;
  /** One weight ≥ 0 a class; all 1 if not given. */
  readonly classWeights?: readonly number[];
}

export interface CrossEntropyLoss<R extends CrossEntropyReduction> {
  /** What PyTorch returns for this reduction, in nats. */
  readonly value: CrossEntropyReductions[R];
  /** One loss a row; 0 for an ignored one. */
  readonly losses: Float64Array;
  readonly sum: number;
  /** What the sum is divided by: 1 for `none` and `sum`. */
  readonly divisor: number;
  /** Of the value (of the sum, for `none`), with respect to the logits. */
  readonly gradient: Matrix;
}

/**
 * PyTorch's `CrossEntropyLoss`: a row's loss is −Σ_c w_c·t_c·log softmax(z)_c, in nats, with class weights w and the
 * smoothed target t. `mean` divides by Σ w[label] over the rows not ignored, or for probabilities by the number of
 * rows. Logits are rows × classes, row-major.
 * @returns a loss of Infinity where a target puts weight on a logit of −Infinity, 0 where it puts none; a mean of NaN
 * where the divisor is 0 (every row ignored). An ignored row has gradient 0.
 * @throws RangeError naming `logits` (as `softmax`), `labels`, `ignoreIndex`, `probs`, `labelSmoothing` or
 * `classWeights`.
 * @error 5e-15 relative; gradient 5e-14 relative, each entry.
 * @source PyTorch 2.6, torch.nn.CrossEntropyLoss
 */
export function crossEntropyLoss<R extends CrossEntropyReduction>(
  logits: Matrix,
  target: CrossEntropyTarget,
  { reduction, labelSmoothing = 0, classWeights = Array<number>(logits.columns).fill(1) }: CrossEntropyOptions<R>,
): CrossEntropyLoss<R> {
  requireLogits('logits', logits);
  requireTarget(target, logits);
  requireWithin('labelSmoothing', labelSmoothing, 0, 1);
  requireNotNegative('classWeights', classWeights);
  if (classWeights.length !== logits.columns) {
    throw new RangeError(`classWeights must have ${logits.columns} entries, got ${classWeights.length}`);
  }

  const rows = rowsOf(logits).map((row, i) =>
    crossEntropyRow(row, softmaxRow(row, 1), targetWeights(target, i, classWeights, labelSmoothing)),
  );
  const losses = Float64Array.from(rows, ({ loss }) => loss);
  const sum = compensatedSum(losses);
  const meanDivisor = meanDivisorOf(target, logits.rows, classWeights);
  const divisor = { none: 1, sum: 1, mean: meanDivisor }[reduction];
  const reductions: CrossEntropyReductions = { none: losses, sum, mean: sum / meanDivisor };
  const gradient = matrixOf(
    rows.map((row, i) => (isIgnored(target, i) ? row.gradient : row.gradient.map((value) => value / divisor))),
  );
  return { value: reductions[reduction], losses, sum, divisor, gradient };
}

/** What `mean` divides by. */
function meanDivisorOf(target: CrossEntropyTarget, rows: number, classWeights: readonly number[]): number {
  if (target.kind === 'probabilities') return rows;
  return compensatedSum(target.labels.map((label, i) => (isIgnored(target, i) ? 0 : (classWeights[label] ?? 0))));
}
