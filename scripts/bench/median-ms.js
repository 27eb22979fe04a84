// @ts-check
import { quantile } from './quantile.js';

/** Kept, so that no compiler may drop a loop whose result nobody reads. */
let kept = 0;

/** @param {number} value */
export function keep(value) {
  kept += value;
}

/**
 * The median time of one call, in milliseconds: as many rounds once more before, unmeasured, for the compiler.
 * @param {() => unknown} work
 * @param {{ readonly rounds: number, readonly times?: number }} repeats `times` calls in one round
 */
export function medianMs(work, { rounds, times = 1 }) {
  const round = () => {
    const start = performance.now();
    for (let i = 0; i < times; i += 1) work();
    return (performance.now() - start) / times;
  };
  for (let i = 0; i < rounds; i += 1) round();
  return quantile(Array.from({ length: rounds }, round), 0.5);
}
