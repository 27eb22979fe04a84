import { compensatedSum } from '../divergence/compensatedSum';
import { crossEntropyRow } from './crossEntropyRow';
import { matrixOf, rowsOf } from './matrix';
import type { Matrix } from './matrix';
import { requireLabels } from './requireLabels';
import { requireLogits } from './requireLogits';
import { softmaxRow } from './softmaxRow';
import { tsaThreshold } from './tsaThreshold';
import type { TsaSchedule } from './tsaThreshold';

/** Training-signal annealing: which schedule, and how far the training is (0 … 1). */
export interface Annealing {
  readonly schedule: TsaSchedule;
  readonly progress: number;
}

/** Rows × classes logits, row-major, and one class index a row. */
export interface SupervisedBatch {
  readonly logits: Matrix;
  readonly labels: readonly number[];
}

/** The supervised part of the UDA loss, every step of it; losses in nats, one entry a row where it is an array. */
export interface SupervisedLoss {
  /** softmax(logits), of their shape. */
  readonly probs: Matrix;
  /** −log probability of the label. */
  readonly losses: Float64Array;
  /** Above this probability of its label a row does not count; null without annealing. */
  readonly threshold: number | null;
  /** 1 where the row counts, else 0. */
  readonly mask: Uint8Array;
  /** Σ of the losses that count. */
  readonly sum: number;
  /** max(rows that count, 1). */
  readonly divisor: number;
  /** sum/divisor */
  readonly loss: number;
  /** Of the loss, with respect to the logits; 0 in rows that do not count. The mask is a constant. */
  readonly gradient: Matrix;
}

/**
 * Σ_{counted} −log softmax(z)[label] / max(number counted, 1), in nats. With annealing a row counts while
 * softmax(z)[label] is not above `tsaThreshold`; without, every row does.
 * @returns a loss of Infinity where a counted label has a logit of −Infinity; 0 where no row counts.
 * @throws RangeError naming `supervised.logits` (as `softmax`), `labels` or `progress` (outside [0, 1]).
 * @error 5e-15 relative; gradient 2e-15 relative.
 * @source SanghunYun/UDA_pytorch, main.py, get_loss; Xie et al. (2020), arXiv:1904.12848
 */
export function supervisedLoss({ logits, labels }: SupervisedBatch, annealing: Annealing | null): SupervisedLoss {
  requireLogits('supervised.logits', logits);
  requireLabels(labels, logits);
  const threshold = annealing === null ? null : tsaThreshold(annealing.schedule, annealing.progress, logits.columns);

  const logitRows = rowsOf(logits);
  const pmfs = logitRows.map((row) => softmaxRow(row, 1));
  const counts = (i: number) => threshold === null || (pmfs[i]?.probs[labels[i] ?? 0] ?? 0) <= threshold;
  const mask = Uint8Array.from(labels, (_, i) => Number(counts(i)));
  const rows = logitRows.map((row, i) => {
    const target = Array.from(row, (_, c) => ({ hi: Number(c === labels[i]), lo: 0 }));
    return crossEntropyRow(row, pmfs[i] ?? softmaxRow(row, 1), target);
  });
  const losses = Float64Array.from(rows, ({ loss }) => loss);
  const sum = compensatedSum(losses.filter((_, i) => mask[i] === 1));
  const divisor = Math.max(compensatedSum(mask), 1);
  return {
    probs: matrixOf(pmfs.map(({ probs }) => probs)),
    losses,
    threshold,
    mask,
    sum,
    divisor,
    loss: sum / divisor,
    gradient: matrixOf(rows.map((row, i) => row.gradient.map((value) => (mask[i] === 1 ? value / divisor : 0)))),
  };
}
