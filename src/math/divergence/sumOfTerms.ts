import { quantityOf } from './quantity';
import type { Quantity } from './quantity';

/** Writes the terms of outcomes from, …, to − 1 into terms[0], …. */
type Fill = (terms: Float64Array, from: number, to: number) => void;

const BLOCK = 1024;
/** Reused, so that a million outcomes leave no garbage; no `Fill` sums anything itself. */
const block = new Float64Array(BLOCK);
const NO_TERMS: readonly number[] = [];

/**
 * Σ of one term ≥ 0 an outcome as a quantity, in the terms' unit: compensated as in `compensatedSum`, block by block, and
 * the infinite ones are looked for only where the sum is infinite.
 * @error 2e-15 relative for terms good to a few ulp.
 * @source Neumaier (1974), ZAMM 54, 39–51
 */
export function sumOfTerms(outcomes: number, fill: Fill): Quantity {
  let sum = 0;
  let lost = 0;
  for (let from = 0; from < outcomes; from += BLOCK) {
    const to = Math.min(from + BLOCK, outcomes);
    fill(block, from, to);
    for (let i = 0; i < to - from; i++) {
      const term = block[i] ?? 0;
      const next = sum + term;
      lost += Math.abs(sum) >= Math.abs(term) ? sum - next + term : term - next + sum;
      sum = next;
    }
  }
  if (Number.isFinite(sum)) return quantityOf(sum + lost, NO_TERMS);
  const terms = new Float64Array(outcomes);
  fill(terms, 0, outcomes);
  return quantityOf(sum, terms);
}
