import { logRatio } from '../divergence/contributions';
import type { Pmf } from '../families/pmf';
import { requireSample } from './requireSample';

/**
 * Where to stop, in nats: at `upper` or above the verdict is p, at `lower` or below it is q. ±Infinity: only when
 * certain.
 */
export interface EvidenceThresholds {
  readonly lower: number;
  readonly upper: number;
}

export interface EvidenceWalk {
  /** Entry i is the evidence after i + 1 samples, in nats; it goes on beyond the verdict. */
  readonly evidence: Float64Array;
  /** The first threshold reached and after how many samples; null while none is. */
  readonly verdict: { readonly model: 'p' | 'q'; readonly after: number } | null;
}

/**
 * The evidence walk Σᵢ log(p(xᵢ)/q(xᵢ)), in nats: it drifts at +KL(p ‖ q) a sample where the samples come from p, and
 * at −KL(q ‖ p) where they come from q; the two speeds differ, and that is what the asymmetry of KL means. Stopped at
 * thresholds it is Wald's sequential probability ratio test.
 * @returns ±Infinity from the first sample on that only one of the two allows, NaN once each has been ruled out; a
 * sample that neither allows adds 0.
 * @throws RangeError naming `thresholds` unless lower < 0 < upper, the sample that is no outcome, or for p and q of
 * different lengths.
 * @error n·2⁻⁵³ of the largest |evidence| on the way.
 * @source Wald (1945), Ann. Math. Stat. 16, 117–186
 */
export function evidenceWalk(
  p: Pmf,
  q: Pmf,
  samples: ArrayLike<number>,
  { lower, upper }: EvidenceThresholds,
): EvidenceWalk {
  if (!(lower < 0 && upper > 0)) {
    throw new RangeError(`thresholds must have lower < 0 < upper, got ${lower} and ${upper}`);
  }
  const steps = logRatio(p, q);
  const evidence = new Float64Array(samples.length);
  let verdict: EvidenceWalk['verdict'] = null;
  let total = 0;
  for (let i = 0; i < samples.length; i++) {
    total += steps[requireSample(samples, i, steps.length)] ?? 0;
    evidence[i] = total;
    if (verdict === null && total >= upper) verdict = { model: 'p', after: i + 1 };
    if (verdict === null && total <= lower) verdict = { model: 'q', after: i + 1 };
  }
  return { evidence, verdict };
}
