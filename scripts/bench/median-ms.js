// @ts-check
import { quantile } from './quantile.js';

/** Kept, so that no compiler may drop a loop whose result nobody reads. */
let kept = 0;

/** @param {number} value */
export function keep(value) {
  kept += value;
}

/**
 * The median times of one call of each, in milliseconds: in turns, so that what else the machine does falls on all alike,
 * and as many rounds once more before, unmeasured, for the compiler.
 * @param {readonly (() => unknown)[]} works
 * @param {{ readonly rounds: number, readonly times?: number }} repeats `times` calls in one round
 * @returns {readonly number[]}
 */
export function mediansMs(works, { rounds, times = 1 }) {
  const round = () =>
    works.map((work) => {
      const start = performance.now();
      for (let i = 0; i < times; i += 1) work();
      return (performance.now() - start) / times;
    });
  for (let i = 0; i < rounds; i += 1) round();
  const measured = Array.from({ length: rounds }, round);
  return works.map((_, at) => quantile(measured.map((row) => row[at] ?? Number.NaN), 0.5));
}

/**
 * As `mediansMs`, of one.
 * @param {() => unknown} work
 * @param {{ readonly rounds: number, readonly times?: number }} repeats
 */
export function medianMs(work, repeats) {
  return mediansMs([work], repeats)[0] ?? Number.NaN;
}
