import { klOfLogits } from './klOfLogits';
import { matrixOf, requireSameShape, rowOf, rowsOf } from './matrix';
import type { Matrix } from './matrix';
import { requireLogits } from './requireLogits';

/** Logits (rows × classes, row-major) and the temperature > 0 that divides them. */
export interface TemperedBatch {
  readonly logits: Matrix;
  readonly temperature: number;
}

/** With respect to the target's logits, of their shape. */
export interface TargetGradients {
  readonly kl: Matrix;
  readonly crossEntropy: Matrix;
}

/**
 * What a target that is learned too would be pushed by: the gradients of Σ_rows KL(p ‖ q) and of Σ_rows H(p, q) with
 * respect to the logits z of p = softmax(z/T), in nats. They are p·(log(p/q) − KL)/T and p·(−log q − H(p, q))/T. With
 * respect to the logits of q both are the same; here they differ by that of H(p).
 * @returns KL's is 0 for equal rows; cross-entropy's is not, unless p is uniform.
 * @throws RangeError naming `target`, `student` as `softmax`, or both where their shapes differ.
 * @error 1e-14 relative to the largest entry of their row.
 * @source Cover & Thomas (2006), §2.3, by differentiation
 */
export function targetGradients(target: TemperedBatch, student: TemperedBatch): TargetGradients {
  requireLogits('target', target.logits);
  requireLogits('student', student.logits);
  requireSameShape('target', target.logits, 'student', student.logits);
  const rows = rowsOf(target.logits).map((logits, i) => {
    const from = { logits, temperature: target.temperature };
    const { value, p, q, terms } = klOfLogits(from, { logits: rowOf(student.logits, i), temperature: student.temperature });
    const surprises = p.probs.map((prob, c) => (prob === 0 ? 0 : -prob * (q.logProbs[c] ?? 0)));
    const crossEntropy = surprises.reduce((a, b) => a + b, 0);
    const pulled = (entries: Float64Array, mean: number) =>
      entries.map((entry, c) => (entry - (p.probs[c] ?? 0) * mean) / target.temperature);
    return { kl: pulled(terms, value), crossEntropy: pulled(surprises, crossEntropy) };
  });
  return { kl: matrixOf(rows.map(({ kl }) => kl)), crossEntropy: matrixOf(rows.map((row) => row.crossEntropy)) };
}
