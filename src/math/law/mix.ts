import type { Tail } from '../families/family';
import { requireWithin } from '../families/requireParameter';
import { log1pExp } from '../special/log1pExp';
import { commonGaps } from './commonGaps';
import { definedEverywhere } from './definedEverywhere';
import { firstInteger } from './firstInteger';
import type { ContinuousLaw, DiscreteLaw, Law, LawBase } from './law';
import { quantileFromCdf } from './quantileFromCdf';
import { slowerTail } from './slowerTail';

/** log(eᵃ + eᵇ). */
function logSum(a: number, b: number): number {
  const most = Math.max(a, b);
  return Math.abs(most) === Infinity ? most : most + log1pExp(Math.min(a, b) - most);
}

/** log((1 − ε)·p + ε·q) of two logs. */
function logMixture(epsilon: number): (ours: number, theirs: number) => number {
  const [logRest, logEpsilon] = [Math.log1p(-epsilon), Math.log(epsilon)];
  return (ours, theirs) => logSum(logRest + ours, logEpsilon + theirs);
}

/** What does not depend on the kind; NaN and Infinity of a moment go where arithmetic takes them. */
function baseOf(law: Law, other: Law, epsilon: number): Omit<LawBase, 'quantile'> {
  const rest = 1 - epsilon;
  const logOf = logMixture(epsilon);
  return {
    distribution: null,
    logProb: (x) => logOf(law.logProb(x), other.logProb(x)),
    get mean() {
      return rest * law.mean + epsilon * other.mean;
    },
    get variance() {
      return rest * law.variance + epsilon * other.variance + rest * epsilon * (law.mean - other.mean) ** 2;
    },
    cdf: (x) => {
      const [ours, theirs] = [law.cdf(x), other.cdf(x)];
      return ours === theirs ? ours : rest * ours + epsilon * theirs;
    },
  };
}

type Tails = ContinuousLaw['tails'];

/** At each end that of the law that reaches it, or where both do the slower one. */
function tailsOf(law: Law, other: Law, ours: Tails, theirs: Tails): Tails {
  const at = (end: 'low' | 'high', reachesFarther: boolean): Tail => {
    if (law.support[end] === other.support[end]) return slowerTail(ours[end], theirs[end]);
    return reachesFarther ? ours[end] : theirs[end];
  };
  return {
    low: at('low', law.support.low < other.support.low),
    high: at('high', law.support.high > other.support.high),
  };
}

/** What is known of bins between the outcomes, and of their tails. */
function binsOf(law: DiscreteLaw, other: DiscreteLaw, epsilon: number): Pick<DiscreteLaw, 'logMassAbout' | 'tails'> {
  const [about, aboutOther] = [law.logMassAbout, other.logMassAbout];
  const logOf = logMixture(epsilon);
  return {
    ...(about && aboutOther && { logMassAbout: (x: number) => logOf(about(x), aboutOther(x)) }),
    ...(law.tails && other.tails && { tails: tailsOf(law, other, law.tails, other.tails) }),
  };
}

function mixContinuous(law: ContinuousLaw, other: ContinuousLaw, epsilon: number): ContinuousLaw {
  const base = baseOf(law, other, epsilon);
  const support = {
    low: Math.min(law.support.low, other.support.low),
    high: Math.max(law.support.high, other.support.high),
  };
  const places = [law, other].flatMap((one) => [
    ...one.landmarks,
    ...one.gaps.flatMap((gap) => [gap.low, gap.high]),
    one.support.low,
    one.support.high,
  ]);
  const inside = places.filter((place) => place > support.low && place < support.high);
  return {
    kind: 'continuous',
    distribution: base.distribution,
    logProb: base.logProb,
    cdf: base.cdf,
    // A spread would compute the moments of what is mixed.
    get mean() {
      return base.mean;
    },
    get variance() {
      return base.variance;
    },
    quantile: (u) => {
      // Between the quantiles of the two lies that of the mixture.
      const [ours, theirs] = [law.quantile(u), other.quantile(u)];
      return quantileFromCdf(base.cdf, u, Math.min(ours, theirs), Math.max(ours, theirs));
    },
    support,
    gaps: commonGaps(law, other),
    landmarks: [...new Set(inside.toSorted((a, b) => a - b))],
    tails: tailsOf(law, other, law.tails, other.tails),
  };
}

function mixDiscrete(law: DiscreteLaw, other: DiscreteLaw, epsilon: number): DiscreteLaw {
  const base = baseOf(law, other, epsilon);
  return {
    ...binsOf(law, other, epsilon),
    kind: 'discrete',
    distribution: base.distribution,
    logProb: base.logProb,
    cdf: base.cdf,
    // A spread would compute the moments of what is mixed.
    get mean() {
      return base.mean;
    },
    get variance() {
      return base.variance;
    },
    prob: (x) => (1 - epsilon) * law.prob(x) + epsilon * other.prob(x),
    quantile: (u) => {
      const [ours, theirs] = [law.quantile(u), other.quantile(u)];
      return firstInteger((x) => base.cdf(x) >= u, Math.min(ours, theirs) - 1, Math.max(ours, theirs));
    },
    support: {
      low: Math.min(law.support.low, other.support.low),
      high: Math.max(law.support.high, other.support.high),
    },
  };
}

/**
 * (1 − ε)·law + ε·other: smoothing that is asked for by name, so that q gets mass wherever `other` has some. ε = 0 gives
 * the law itself, ε = 1 the other.
 * @returns a law on the union of the supports, whose landmarks include the inner ends of either.
 * @throws RangeError naming `epsilon` unless 0 ≤ ε ≤ 1, or `other` unless it is discrete where the law is.
 * @error logProb 2 ulp + 1e-16 beside those of the two, also where one has underflowed; P(X ≤ x), mean and variance 3 ulp
 * beside theirs; quantile 1e-14 relative in the level.
 */
export function mix(law: ContinuousLaw, other: ContinuousLaw, epsilon: number): ContinuousLaw;
export function mix(law: DiscreteLaw, other: DiscreteLaw, epsilon: number): DiscreteLaw;
export function mix(law: Law, other: Law, epsilon: number): Law;
export function mix(law: Law, other: Law, epsilon: number): Law {
  requireWithin('epsilon', epsilon, 0, 1);
  if (law.kind === 'continuous' && other.kind === 'continuous') {
    return epsilon === 0 ? law : epsilon === 1 ? other : definedEverywhere(mixContinuous(law, other, epsilon));
  }
  if (law.kind === 'discrete' && other.kind === 'discrete') {
    return epsilon === 0 ? law : epsilon === 1 ? other : definedEverywhere(mixDiscrete(law, other, epsilon));
  }
  throw new RangeError(`other must be ${law.kind}, got a ${other.kind} law`);
}
