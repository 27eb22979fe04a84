import { requirePositive } from '../families/requireParameter';
import { matrixOf, rowsOf } from './matrix';
import type { Matrix } from './matrix';
import { requireLogits } from './requireLogits';
import { softmaxRow } from './softmaxRow';

/**
 * log p_ic = z_ic/T − log Σ_k exp(z_ik/T), in nats, row by row: logits (rows × classes, row-major) to the same shape.
 * @returns a new matrix, ≤ 0; −Infinity for a logit of −Infinity, 0 for the only finite logit of a row.
 * @throws RangeError as `softmax`.
 * @error 5e-16 relative, near 0 too: a row saturated to log p = −1e-27 has all its digits.
 * @source Blanchard, Higham & Higham (2021), IMA J. Numer. Anal. 41, 2311–2330
 */
export function logSoftmax(logits: Matrix, temperature = 1): Matrix {
  requireLogits('logits', logits);
  requirePositive('temperature', temperature);
  return matrixOf(rowsOf(logits).map((row) => softmaxRow(row, temperature).logProbs));
}
