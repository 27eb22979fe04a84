import type { LawCurve } from '../../distribution/LawCurve';

/** As a part of the height of a chart: nearer than this, one line covers the other. */
const NEAR = 0.004;

/** Whether two curves over the same xs cannot be told apart in a chart that is so high. */
export function areOneCurve(a: LawCurve, b: LawCurve, top: number): boolean {
  return (
    a.logProb.length === b.logProb.length &&
    a.logProb.every((value, i) => {
      const other = b.logProb[i] ?? Number.NaN;
      return value === other || Math.abs(Math.exp(value) - Math.exp(other)) < NEAR * top;
    })
  );
}
