import { compensatedSum } from '../divergence/compensatedSum';
import { logRatio } from '../divergence/contributions';
import { kl } from '../divergence/kl';
import type { Pmf } from '../families/pmf';
import type { Vector } from '../linear/vector';
import { indexOfLargest } from '../losses/indexOfLargest';
import { softmaxRow } from '../losses/softmaxRow';
import type { Direction } from './direction';

/** The model: q = softmax(logits), one logit an outcome, finite or −Infinity, one of them finite. */
const modelOf = (logits: Vector): Pmf => softmaxRow(Float64Array.from(logits), 1);

/**
 * KL between a target p and q = softmax(logits) in one direction, in nats.
 * @returns ≥ 0; Infinity where the second argument has no mass under the first.
 * @throws RangeError unless there is one logit an outcome of p.
 * @error 2e-15 relative to q rounded to doubles.
 */
export function softmaxKl(target: Pmf, logits: Vector, direction: Direction): number {
  const q = modelOf(logits);
  return (direction === 'forward' ? kl(target, q) : kl(q, target)).value;
}

/**
 * dKL/dlogits, in nats per unit, one entry an outcome; they sum to 0. Forward: q − p. Reverse: q·(log(q/p) − KL(q ‖ p)).
 * The entry of the largest q is what the others leave: its own difference would be rounded to the digits of a q near 1.
 * @returns NaN or infinite entries where the KL is infinite.
 * @throws RangeError unless there is one logit an outcome of p.
 * @error 2e-15 relative to the largest q, q·|log(q/p)| of the other outcomes.
 */
export function softmaxGradient(target: Pmf, logits: Vector, direction: Direction): Vector {
  const q = modelOf(logits);
  const ratio = logRatio(q, target);
  const mean = direction === 'forward' ? 0 : kl(q, target).value;
  const own = (mass: number, c: number): number => {
    if (direction === 'forward') return mass - (target.probs[c] ?? Number.NaN);
    return mass === 0 ? 0 : mass * ((ratio[c] ?? Number.NaN) - mean);
  };
  const gradient = Array.from(q.probs, own);
  const top = indexOfLargest(q.probs);
  const others = compensatedSum(gradient.filter((_, c) => c !== top));
  return gradient.map((entry, c) => (c === top && Number.isFinite(others) ? 0 - others : entry));
}

/**
 * The Fisher information of softmax logits: diag q − q qᵀ, singular along (1, …, 1); rows and columns in the outcomes'
 * order. The diagonal is q·Σ of the others, so that a q near 1 loses nothing.
 * @error 3e-15 relative, each entry.
 */
export function softmaxFisher(logits: Vector): readonly Vector[] {
  const probs = [...modelOf(logits).probs];
  return probs.map((row, i) =>
    probs.map((column, j) => (i === j ? row * compensatedSum(probs.filter((_, k) => k !== i)) : -row * column)),
  );
}
