import { requireMatrix, rowsOf } from './matrix';
import type { Matrix } from './matrix';

/**
 * Logits are finite or −Infinity (a class that cannot occur), and every row has a finite one.
 * @throws RangeError naming the matrix and the entry or row that is not so, or as `requireMatrix`.
 */
export function requireLogits(name: string, logits: Matrix): void {
  requireMatrix(name, logits);
  for (const [i, logit] of logits.values.entries()) {
    if (!(logit < Infinity)) {
      const entry = `${Math.floor(i / logits.columns)}, ${i % logits.columns}`;
      throw new RangeError(`${name}[${entry}] must be finite or -Infinity, got ${logit}`);
    }
  }
  for (const [i, row] of rowsOf(logits).entries()) {
    if (row.every((logit) => logit === -Infinity)) throw new RangeError(`${name}[${i}] must have a finite entry`);
  }
}
