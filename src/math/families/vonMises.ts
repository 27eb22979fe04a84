import { besselRatio } from '../special/besselRatio';
import { besselRatioGap } from '../special/besselRatioGap';
import { besselRatioInverse } from '../special/besselRatioInverse';
import { besselRatioSlope } from '../special/besselRatioSlope';
import { decreasingIntegral } from '../special/decreasingIntegral';
import { logBesselI0 } from '../special/logBesselI0';
import { logBesselI0Bregman } from '../special/logBesselI0Bregman';
import { logScaledBesselI0 } from '../special/logScaledBesselI0';
import type { ContinuousFamily, ExponentialForm, Tail } from './family';
import { newtonRoot } from './parts/newtonRoot';
import { requireFinite, requireNonNegative } from './requireParameter';
import { logarithm, identity } from './transform';

export interface VonMisesParams {
  readonly mu: number;
  readonly kappa: number;
}

const LOG_TWO_PI = Math.log(2 * Math.PI);

/** The same direction in [−π, π]. */
const wrapped = (mu: number): number => (Math.abs(mu) <= Math.PI ? mu : Math.atan2(Math.sin(mu), Math.cos(mu)));

/** The angle of (cosine, sine), in the turn of the circle that `mu` is in. */
function angleNear(mu: number, cosine: number, sine: number): number {
  const [cosineOfMu, sineOfMu] = [Math.cos(mu), Math.sin(mu)];
  return mu + Math.atan2(sine * cosineOfMu - cosine * sineOfMu, cosine * cosineOfMu + sine * sineOfMu);
}

/** η = κ·(cos μ, sin μ), T = (cos x, sin x), A = log I₀(|η|). */
const exponential: ExponentialForm<VonMisesParams> = {
  natural: ({ mu, kappa }) => [kappa * Math.cos(mu), kappa * Math.sin(mu)],
  fromNatural: ({ mu }, [first = Number.NaN, second = Number.NaN]) => ({
    mu: angleNear(mu, first, second),
    kappa: Math.hypot(first, second),
  }),
  statistic: () => (x) => [Math.cos(x), Math.sin(x)],
  logPartition: (_, [first = Number.NaN, second = Number.NaN]) => logBesselI0(Math.hypot(first, second)),
  logCarrier: () => () => -LOG_TWO_PI,
  meanParams: ({ mu, kappa }) => [besselRatio(kappa) * Math.cos(mu), besselRatio(kappa) * Math.sin(mu)],
  fromMeanParams: ({ mu }, [cosine = Number.NaN, sine = Number.NaN]) => {
    const length = Math.hypot(cosine, sine);
    if (!(length < 1)) throw new RangeError(`the mean direction must be shorter than 1, got ${length}`);
    return { mu: angleNear(mu, cosine, sine), kappa: besselRatioInverse(length) };
  },
};

/** 1 − cos(μₚ − μ_q): from the angles' own difference where that is exact. */
function heightBetween(p: VonMisesParams, q: VonMisesParams): number {
  const isExact = q.mu / p.mu >= 0.5 && q.mu / p.mu <= 2;
  return 2 * Math.sin((isExact ? p.mu - q.mu : wrapped(p.mu) - wrapped(q.mu)) / 2) ** 2;
}

/** The integral of weight · density between two distances 0 ≤ near ≤ far ≤ π from the mode, on one side of it. */
function arc(kappa: number, near: number, far: number, weight: (distance: number) => number = () => 1): number {
  const width = (y: number): number => Math.min(Math.PI / 4, 1.5 / Math.sqrt(kappa), 6 / (kappa * Math.sin(y)));
  const atMode = Math.exp(-LOG_TWO_PI - logScaledBesselI0(kappa));
  const density = (y: number): number => atMode * Math.exp(-2 * kappa * Math.sin(y / 2) ** 2);
  return decreasingIntegral((y) => weight(y) * density(y), near, far, width);
}

/** P(X ≤ x) of a mode in [−π, π]: arcs between −π, the mode, the point opposite and x. */
function cdfFromMode(mode: number, kappa: number, x: number): number {
  const opposite = mode > 0 ? mode - Math.PI : mode + Math.PI;
  const cuts = [-Math.PI, ...[Math.min(mode, opposite), Math.max(mode, opposite)].filter((cut) => cut < x), x];
  const distance = (t: number): number => {
    const apart = Math.abs(t - mode);
    return apart > Math.PI ? 2 * Math.PI - apart : apart;
  };
  let sum = 0;
  for (const [i, end] of cuts.slice(1).entries()) {
    const [a, b] = [distance(cuts[i] ?? Number.NaN), distance(end)];
    sum += arc(kappa, Math.min(a, b), Math.max(a, b));
  }
  return Math.min(1, sum);
}

/** The first two moments of X about its mode, for a mode in [−π, π]; what lies beyond the cut at ±π is a turn away. */
function momentsAboutMode({ mu, kappa }: VonMisesParams): { readonly first: number; readonly second: number } {
  const cut = Math.PI - Math.abs(wrapped(mu));
  const second =
    arc(kappa, 0, Math.PI, (y) => y * y) +
    arc(kappa, 0, cut, (y) => y * y) +
    arc(kappa, cut, Math.PI, (y) => (2 * Math.PI - y) ** 2);
  return { first: -Math.sign(wrapped(mu)) * 2 * Math.PI * arc(kappa, cut, Math.PI), second };
}

/**
 * von Mises(μ, κ): density exp(κ cos(x − μ))/(2πI₀(κ)) on the circle, cut open at ±π. Parameters: mu μ, any finite angle;
 * kappa κ ≥ 0 (0 is the circular uniform). `mean` and `variance` are those of the number X in [−π, π], which depend on where
 * the circle is cut: the direction μ is the mean only where little mass lies beyond the cut. An
 * exponential family in κ·(cos μ, sin μ). Fisher information diag(κA(κ), A′(κ)), A = I₁/I₀.
 * @throws RangeError naming `mu` or `kappa`.
 * @error logProb 2 ulp of its larger term; entropy 1e-15 relative and absolute; kl 3e-15 relative, nearly equal parameters
 * included: the Bregman divergence of log I₀ and A(κₚ)·κ_q·(1 − cos(μₚ − μ_q)), both ≥ 0; cdf and quantile 1e-14; fromMeanParams as
 * `besselRatioInverse`, and 2κ ulp for what a rounding of the mean's length costs.
 * @source Mardia & Jupp (2000), Directional Statistics, §3.5.4
 */
export const vonMises: ContinuousFamily<VonMisesParams> = {
  kind: 'continuous',
  example: { mu: 0, kappa: 1 },
  parameters: {
    mu: {
      symbol: '\\mu',
      domain: { low: -Infinity, high: Infinity, open: true },
      slider: { min: -3.14, max: 3.14, step: 0.01 },
      start: 0,
      unconstrained: identity,
    },
    kappa: {
      symbol: '\\kappa',
      domain: { low: 0, high: Infinity, open: true },
      slider: { min: 0.05, max: 20, step: 0.05 },
      start: 1,
      unconstrained: logarithm,
    },
  },
  free: ['mu', 'kappa'],
  location: { parameter: 'mu', of: 'angle', shift: (value) => value, origin: 0 },
  support: () => ({ low: -Math.PI, high: Math.PI }),
  landmarks: ({ mu, kappa }) => (kappa > 0 && Math.abs(wrapped(mu)) < Math.PI ? [wrapped(mu)] : []),
  tails: () => {
    const tail: Tail = { growth: 'end', power: 0 };
    return { low: tail, high: tail };
  },
  logProb: ({ mu, kappa }) => {
    requireFinite('mu', mu);
    requireNonNegative('kappa', kappa);
    const mode = wrapped(mu);
    const atMode = -LOG_TWO_PI - logScaledBesselI0(kappa);
    return (x) => (Math.abs(x) <= Math.PI ? atMode - 2 * kappa * Math.sin((x - mode) / 2) ** 2 : -Infinity);
  },
  cdf: ({ mu, kappa }) => {
    const mode = wrapped(mu);
    return (x) => {
      if (Math.abs(x) >= Math.PI) return x > 0 ? 1 : 0;
      return cdfFromMode(mode, kappa, x);
    };
  },
  quantile: ({ mu, kappa }) => {
    const mode = wrapped(mu);
    const logProb = vonMises.logProb({ mu, kappa });
    return (u) => {
      const f = (x: number): readonly [number, number] => {
        const cdf = cdfFromMode(mode, kappa, x);
        return [Math.log(cdf / u), Math.exp(logProb(x)) / cdf];
      };
      return newtonRoot(f, { low: -Math.PI, high: Math.PI, start: mode });
    };
  },
  mean: (params) => wrapped(params.mu) + momentsAboutMode(params).first,
  variance: (params) => {
    const { first, second } = momentsAboutMode(params);
    return second - first ** 2;
  },
  entropy: ({ kappa }) => LOG_TWO_PI + logScaledBesselI0(kappa) + kappa * besselRatioGap(kappa),
  kl: (p, q) => logBesselI0Bregman(q.kappa, p.kappa) + besselRatio(p.kappa) * q.kappa * heightBetween(p, q),
  crossEntropy: (p, q) =>
    LOG_TWO_PI +
    logScaledBesselI0(q.kappa) +
    q.kappa * (besselRatioGap(p.kappa) + besselRatio(p.kappa) * heightBetween(p, q)),
  score: ({ mu, kappa }) => {
    const gap = besselRatioGap(kappa);
    return (x) => [kappa * Math.sin(x - wrapped(mu)), gap - 2 * Math.sin((x - wrapped(mu)) / 2) ** 2];
  },
  fisherInformation: ({ kappa }) => [
    [kappa * besselRatio(kappa), 0],
    [0, besselRatioSlope(kappa)],
  ],
  exponential,
};
