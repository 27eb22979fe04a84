import { requirePositive } from '../families/requireParameter';
import { matrixOf, rowsOf } from './matrix';
import type { Matrix } from './matrix';
import { requireLogits } from './requireLogits';
import { softmaxRow } from './softmaxRow';

/**
 * p_ic = exp(z_ic/T) / Σ_k exp(z_ik/T), row by row: logits (rows × classes, row-major) to probabilities of the same
 * shape.
 * @returns a new matrix, every row summing to 1 up to rounding; exactly 0 for a logit of −Infinity.
 * @throws RangeError naming `logits` (an entry that is NaN or Infinity, a row of only −Infinity, no rows) or
 * `temperature` (not finite, not > 0).
 * @error 1e-15 relative, underflow apart.
 * @source Goodfellow, Bengio & Courville (2016), §6.2.2.3
 */
export function softmax(logits: Matrix, temperature = 1): Matrix {
  requireLogits('logits', logits);
  requirePositive('temperature', temperature);
  return matrixOf(rowsOf(logits).map((row) => softmaxRow(row, temperature).probs));
}
