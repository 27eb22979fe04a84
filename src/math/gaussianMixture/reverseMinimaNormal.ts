import { criticalPointsBetween } from './criticalPoints';
import { lastSaddle } from './lastSaddle';
import { followRow, mergeRow } from './nextRow';
import type { PreparedMixture } from './preparedMixture';
import { rowZeros } from './rowZeros';
import { descent, descentRate } from './smoothedScore';
import type { SmoothedScore } from './smoothedScore';

/** A normal at which the reverse KL is stationary. */
export interface StationaryNormal {
  readonly mu: number;
  readonly sigma: number;
  /** KL(N(mu, sigma) ‖ p) in nats. */
  readonly kl: number;
}

/** The stationary points of the reverse KL; it has no maxima. */
export interface ReverseMinima {
  /** Ascending in KL, so that the first is the global minimum. */
  readonly minima: readonly StationaryNormal[];
  readonly saddles: readonly StationaryNormal[];
  /** Whether the search followed every curve to its end and #minima − #saddles = 1, as topology demands. */
  readonly complete: boolean;
}

/** How far a step in log sigma goes, at most and at least, and how fine the first row is scanned. */
interface Pace {
  readonly longest: number;
  readonly shortest: number;
  readonly fineness: number;
}
const PACES: readonly Pace[] = [
  { longest: 0.3, shortest: 0.05, fineness: 0.5 },
  { longest: 0.1, shortest: 0.0125, fineness: 2 },
  { longest: 0.025, shortest: 0.003, fineness: 6 },
];

/** A little below the narrowest component: no stationary point has a smaller sigma than that. */
const BELOW = 0.1;
const STRETCH = 1.5;

const MOST_SIGMA = 1e150;

/**
 * No stationary point has a larger log sigma. About the middle of the hull of the means, of half-length L, with y the
 * distance from it, stationarity gives 1 = −E[y·(log p)′·sign], of which y(y − L)/sigmaMax² is a lower bound where y > L
 * and −(Ly − y²)/sigmaMin² where y < L. E[y² − Ly] is at least sigma² − L·sigma once sigma > L, and E[Ly − y²; y < L] at
 * most L³/(3·√2π·sigma), and at most L²/4.
 */
function highestTau(p: PreparedMixture): number {
  const half = (Math.max(...p.mus) - Math.min(...p.mus)) / 2;
  const widest = Math.max(...p.sigmas);
  const ratio = (widest / Math.min(...p.sigmas)) ** 2 - 1;
  let sigma = Math.max(half, widest) * 1.05;
  // up to where squares overflow, which only widths beyond any use would reach
  for (; sigma < MOST_SIGMA; sigma *= 1.1) {
    const inner = Math.min(half ** 3 / (3 * Math.sqrt(2 * Math.PI) * sigma), half ** 2 / 4);
    if (sigma ** 2 - half * sigma > widest ** 2 + ratio * inner) return Math.log(sigma);
  }
  return Math.log(MOST_SIGMA);
}

function search(p: PreparedMixture, pace: Pace): ReverseMinima {
  const found: SmoothedScore[] = [];
  const top = highestTau(p);
  let tau = Math.log(Math.min(...p.sigmas)) - BELOW;
  let row = rowZeros(p, tau, pace.fineness);
  let step = Math.min(pace.longest, 2 * BELOW);
  let isSound = row.length % 2 === 1;
  while (tau < top && isSound) {
    const followed = followRow(p, row, tau + step);
    if (followed === undefined && step > pace.shortest) {
      step /= 2;
      continue;
    }
    const next = followed ?? mergeRow(p, row, tau + step);
    if (next.length % 2 === 0 || next.length > row.length) return { minima: [], saddles: [], complete: false };
    for (const { from, to } of next) {
      if (to.curvature < 0 && !criticalPointsBetween(p, from, to, found)) isSound = false;
    }
    for (const [j, zero] of row.entries()) {
      const hasEnded = zero.curvature < 0 && next.every(({ from }) => from !== zero);
      if (!hasEnded) continue;
      if (descent(zero) > 0) {
        // Near their meeting both curves head for KL falling; else a minimum and a saddle may have been stepped over.
        if (descent(zero) + STRETCH * step * descentRate(zero) < 0) isSound = false;
        continue;
      }
      const partners = [row[j - 1], row[j + 1]].filter((partner) => partner !== undefined);
      const saddle = lastSaddle(p, zero, partners, tau + step);
      if (saddle === undefined) isSound = false;
      else found.push(saddle);
    }
    row = next.map(({ to }) => to);
    tau += step;
    step = Math.min(pace.longest, step * 2);
  }
  const ofKind = (isMinimum: boolean): readonly StationaryNormal[] =>
    found
      .filter((at) => hessianDeterminant(at) > 0 === isMinimum)
      .map(({ mu, sigma, divergence }) => ({ mu: mu + p.origin, sigma, kl: Math.max(0, divergence) }))
      .toSorted((a, b) => a.kl - b.kl);
  const minima = ofKind(true);
  const saddles = ofKind(false);
  return { minima, saddles, complete: isSound && row.length === 1 && minima.length - saddles.length === 1 };
}

/** Of KL in (mu/sigma, tau) at a stationary point, where the curvature is −1. */
function hessianDeterminant({ curvature, third, fourth }: SmoothedScore): number {
  return curvature * (2 * curvature + fourth) - third * third;
}

/**
 * All local minima over (mu, sigma) of KL(N(mu, sigma) ‖ p), and its saddles.
 *
 * u(mu, t) = E log p(mu + √t·z) solves the heat equation, and KL is −½log t − u + const. So the stationary points lie on
 * the curves u_x = 0, where t·u_xx = −1. By the maximum principle no such curve begins at a t > 0: all reach down to any
 * small t and may only meet and vanish upwards. As (log p)″ ≥ −1/sigmaMin², none is below t = sigmaMin². Hence: find all
 * zeros of u_x in mu just below sigmaMin, follow them upwards to the largest sigma possible, and note where t·u_xx + 1
 * changes sign along those with u_xx < 0. From + to − is a minimum, from − to + a saddle; u_xx = −1/t leaves no maxima.
 * Where the self-check fails, the search is made again in finer steps.
 * @error 1e-12 relative to sigma in mu and sigma where KL is not flat (the Hessian's condition below 1e3).
 * @source Witkin (1983), IJCAI, 1019–1022: zeros in scale space; Widder (1975), The Heat Equation
 */
export function reverseMinimaNormal(p: PreparedMixture): ReverseMinima {
  if (p.mus.length === 1) return { minima: [{ mu: p.mean, sigma: p.deviation, kl: 0 }], saddles: [], complete: true };
  let result: ReverseMinima = { minima: [], saddles: [], complete: false };
  for (const pace of PACES) {
    result = search(p, pace);
    if (result.complete) break;
  }
  return result;
}
