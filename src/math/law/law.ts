import type { Distribution } from '../families';
import type { IntegerSupport, Interval, Tail } from '../families/family';

/** What laws of either kind have. */
export interface LawBase {
  /** The member of a family that this is; null for what an operation made. Two members of one family may have closed forms. */
  readonly distribution: Distribution | null;
  /** log of the mass or density at x, in nats; −Infinity off the support, ±Infinity included; NaN at NaN. */
  readonly logProb: (x: number) => number;
  /** NaN where it does not exist, ±Infinity where it diverges. It and the variance may be computed when first asked for. */
  readonly mean: number;
  readonly variance: number;
  /** P(X ≤ x): 0 at −Infinity, 1 at Infinity, NaN at NaN. */
  readonly cdf: (x: number) => number;
  /** The smallest x with P(X ≤ x) ≥ u, for u in (0, 1); the ends of the support at 0 and 1; NaN outside and at NaN. */
  readonly quantile: (u: number) => number;
}

export interface DiscreteLaw extends LawBase {
  readonly kind: 'discrete';
  readonly support: IntegerSupport;
  /** P(X = x). */
  readonly prob: (x: number) => number;
  /** Of a law of bins: log of the mass of the bin about any x, also between the outcomes. */
  readonly logMassAbout?: (x: number) => number;
  /** Of a law of bins: how the density that was read off ends, which decides which sums converge. */
  readonly tails?: { readonly low: Tail; readonly high: Tail };
  /** Whether `logProb` and `prob` say that mass between the outcomes, too, so that long tails can be integrated. */
  readonly isSmooth?: true;
}

export interface ContinuousLaw extends LawBase {
  readonly kind: 'continuous';
  readonly support: Interval;
  /** Intervals inside the support where the density is 0, ascending. */
  readonly gaps: readonly Interval[];
  /** Where the density peaks, jumps or has a kink inside its support, ascending. */
  readonly landmarks: readonly number[];
  readonly tails: { readonly low: Tail; readonly high: Tail };
}

/** What a distribution means: its functions at fixed parameters, checked and with their constants computed. */
export type Law = DiscreteLaw | ContinuousLaw;
