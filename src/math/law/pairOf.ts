import type { Distribution } from '../families';
import { requireFinite, requirePositive, requireWithin } from '../families/requireParameter';
import { cutLaw } from './cutLaw';
import { discretise } from './discretise';
import { inField } from './inField';
import type { Law } from './law';
import { lawOf } from './lawOf';
import { mix } from './mix';
import type { LawSpec, PairSpec } from './pairSpec';
import { rescale } from './rescale';
import { smootherLaw } from './smootherLaw';
import { smootherOf } from './smootherOf';

/** Two laws on one axis, of one kind, and what was mixed into them. */
export interface LawPair {
  readonly p: Law;
  readonly q: Law;
  /** Null where nothing is mixed in. On the axis before it was divided into bins. */
  readonly smoother: Distribution | null;
}

function requireSpec({ scale, binWidth, smoothing }: PairSpec): void {
  requireFinite('scale', scale);
  if (scale === 0) throw new RangeError('scale must not be 0');
  if (binWidth !== null) requirePositive('binWidth', binWidth);
  requireWithin('smoothing.p', smoothing.p, 0, 1);
  requireWithin('smoothing.q', smoothing.q, 0, 1);
}

/** Rescaled where it is continuous, then cut. */
function placed({ distribution, cut }: LawSpec, scale: number): Law {
  const law = lawOf(distribution);
  return cutLaw(law.kind === 'continuous' ? rescale(law, scale) : law, cut);
}

const binned = (law: Law, width: number): Law => (law.kind === 'continuous' ? discretise(law, width) : law);

/**
 * The two laws that a spec means: rescaled (continuous laws only), cut, read off in bins (continuous laws only; outcome k
 * stands for x = k · binWidth), and mixed with the smoother. The smoother is chosen before the bins and is read off in
 * the same ones, so that bins of smoothed laws are bins of laws: no width of theirs makes a KL larger. Beside a discrete
 * law a continuous one is read off in bins of width 1.
 * @throws RangeError naming the field that is wrong: `scale`, `binWidth` (which must be 1 where one law is discrete and one
 * continuous), `smoothing.p`, `p.cut.low`, `p.sigma` …
 * @error as `lawOf`, `rescale`, `truncate`, `discretise` and `mix`.
 */
export function pairOf(spec: PairSpec): LawPair {
  requireSpec(spec);
  const { scale, binWidth, smoothing } = spec;
  const p = inField('p', () => placed(spec.p, scale));
  const q = inField('q', () => placed(spec.q, scale));
  if (p.kind !== q.kind && binWidth !== 1) {
    throw new RangeError(`binWidth must be 1 where p is ${p.kind} and q ${q.kind}, got ${binWidth}`);
  }
  const bins = (law: Law): Law => (binWidth === null ? law : binned(law, binWidth));
  const [binnedP, binnedQ] = [bins(p), bins(q)];
  if (smoothing.p === 0 && smoothing.q === 0) return { p: binnedP, q: binnedQ, smoother: null };
  const laws = p.kind === q.kind ? [p, q] : [binnedP, binnedQ];
  const smoother = smootherOf(laws);
  const smooth = bins(smootherLaw(laws, smoother));
  return {
    p: mix(binnedP, smooth, smoothing.p),
    q: mix(binnedQ, smooth, smoothing.q),
    smoother,
  };
}
