import { tickStep } from 'd3-array';
import type { LawCurve } from '../../distribution/LawCurve';
import type { FitCurves } from './useCurves';

const HEADROOM = 1.08;
/** How far over p a fit may push the axis: one that is all spike must not flatten the others. */
const MOST_OVER_TRUTH = 2.2;

function peakOf(curve: LawCurve | null): number {
  if (!curve) return 0;
  const finite = curve.logProb.filter((value) => value < Infinity);
  return finite.length === 0 ? 0 : Math.exp(finite.reduce((a, b) => Math.max(a, b), -Infinity));
}

/** A round top of the axis that holds p, and the fits as far as they leave p readable. */
export function topOf({ truth, rival, forward, reverse }: FitCurves): number {
  const peak = peakOf(truth);
  const others = Math.max(peakOf(rival), peakOf(forward), peakOf(reverse));
  const wanted = Math.max(peak, Math.min(others, peak * MOST_OVER_TRUTH)) * HEADROOM;
  if (!(wanted > 0)) return 1;
  const step = tickStep(0, wanted, 6);
  return Math.ceil(wanted / step) * step;
}
