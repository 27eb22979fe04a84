import { compensatedSum } from '../divergence/compensatedSum';
import { indexOfLargest } from './indexOfLargest';
import { klOfLogits } from './klOfLogits';
import { matrixOf, requireSameShape, rowOf, rowsOf } from './matrix';
import type { Matrix } from './matrix';
import { requireLogits } from './requireLogits';
import { softmaxRow } from './softmaxRow';

/** The logits of the same examples, original and augmented: rows × classes, row-major, of one shape. */
export interface UnlabelledBatch {
  readonly original: Matrix;
  readonly augmented: Matrix;
}

export interface ConsistencySettings {
  /** T; 0 or less means 1, as in the source. */
  readonly temperature: number;
  /** The side that T divides: `augmented` as the source's code does, `original` as the paper and Google's code do. */
  readonly tempered: 'augmented' | 'original';
  /** τ: a row counts where the largest untempered probability of the original is above it; −1 lets every row count. */
  readonly confidence: number;
  /** What the sum is divided by: the rows that count (at least 1), as the source, or all, as Google's code. */
  readonly normaliseBy: 'mask' | 'batch';
}

/** The unsupervised part of the UDA loss, every step of it; in nats, matrices of the logits' shape. */
export interface ConsistencyLoss {
  /** What divides the tempered side: T, or 1 where T ≤ 0. */
  readonly effectiveTemperature: number;
  /** o: softmax of the original, tempered only where that is the setting. No gradient flows to it. */
  readonly targetProbs: Matrix;
  /** a: log softmax of the augmented, tempered only where that is the setting. */
  readonly inputLogProbs: Matrix;
  /** The largest probability of the untempered original, a row. */
  readonly confidences: Float64Array;
  /** 1 where that is above the threshold, else 0. */
  readonly mask: Uint8Array;
  /** o·(log o − a): `KLDivLoss` with reduction `none`. */
  readonly elements: Matrix;
  /** Their sum, a row: KL(o ‖ eᵃ), masked or not. */
  readonly klPerExample: Float64Array;
  /** Σ of those that count. */
  readonly sum: number;
  readonly divisor: number;
  /** sum/divisor */
  readonly loss: number;
  /** Of the loss, with respect to the augmented logits; 0 in masked rows. */
  readonly gradient: Matrix;
}

/**
 * Σ_i m_i·KL(o_i ‖ softmax(augmented_i)) / divisor, in nats, with one of both sides tempered. Its gradient in the
 * augmented logits is m·(softmax − o)/(divisor·T) where they are tempered, else without T.
 * @returns 0 where every row is masked; a masked row contributes 0 even where its KL is Infinity (the source makes that
 * NaN). Identical logits give 0 with T = 1 only.
 * @throws RangeError naming `original` or `augmented` (as `softmax`, and where their shapes differ), `temperature` or
 * `confidence` (not finite).
 * @error 1e-14 relative; elements and gradient 5e-15 relative to the largest of their row.
 * @source SanghunYun/UDA_pytorch, main.py, get_loss; google-research/uda, text/uda.py; Xie et al. (2020),
 * arXiv:1904.12848
 */
export function consistencyLoss(
  { original, augmented }: UnlabelledBatch,
  { temperature, tempered, confidence, normaliseBy }: ConsistencySettings,
): ConsistencyLoss {
  requireLogits('original', original);
  requireLogits('augmented', augmented);
  requireSameShape('original', original, 'augmented', augmented);
  requireFinite('temperature', temperature);
  requireFinite('confidence', confidence);

  const effectiveTemperature = temperature > 0 ? temperature : 1;
  const [originalTemperature, augmentedTemperature] =
    tempered === 'original' ? [effectiveTemperature, 1] : [1, effectiveTemperature];
  const confidences = Float64Array.from(rowsOf(original), (row) => {
    const { probs } = softmaxRow(row, 1);
    return probs[indexOfLargest(probs)] ?? 0;
  });
  const mask = Uint8Array.from(confidences, (largest) => Number(largest > confidence));
  const rows = rowsOf(original).map((logits, i) =>
    klOfLogits(
      { logits, temperature: originalTemperature },
      { logits: rowOf(augmented, i), temperature: augmentedTemperature },
    ),
  );
  const klPerExample = Float64Array.from(rows, ({ value }) => value);
  const sum = compensatedSum(klPerExample.filter((_, i) => mask[i] === 1));
  const divisor = normaliseBy === 'batch' ? original.rows : Math.max(compensatedSum(mask), 1);
  return {
    effectiveTemperature,
    targetProbs: matrixOf(rows.map(({ p }) => p.probs)),
    inputLogProbs: matrixOf(rows.map(({ q }) => q.logProbs)),
    confidences,
    mask,
    elements: matrixOf(rows.map(({ terms }) => terms)),
    klPerExample,
    sum,
    divisor,
    loss: sum / divisor,
    gradient: matrixOf(
      rows.map((row, i) => row.gradient.map((value) => (mask[i] === 1 ? value / (divisor * augmentedTemperature) : 0))),
    ),
  };
}

function requireFinite(name: string, value: number): void {
  if (!Number.isFinite(value)) throw new RangeError(`${name} must be finite, got ${value}`);
}
