import { minimise } from '../fitting/minimise';
import { reverseMinimaNormal } from '../gaussianMixture/reverseMinimaNormal';
import { fromPlaneCoordinates, modesLoss, planeCoordinates } from './modesLoss';
import type { Covariance } from './modesLoss';
import { modesReverseKl } from './modesQuantities';
import type { Pair, PlaneNormal } from './planeNormal';
import { turned } from './preparedModes';
import type { PreparedModes } from './preparedModes';
import type { TwoModes } from './twoModes';

/** Normals at which KL(q ‖ p) has a local minimum. */
export interface PlaneMinima {
  /** The best first. */
  readonly minima: readonly { readonly q: PlaneNormal; readonly kl: number }[];
  /** Whether there are no others; where q is factorised they they are those found from the starts. */
  readonly complete: boolean;
}

/** Nearer than this in every coordinate, two are one. */
const SAME = 1e-4;

/** The steepest slope at which a search rests: less is noise. */
const REST = 1e-7;

/** N(mu, sigma²) along the line, p's own width across. */
function leaning(p: PreparedModes, mu: number, sigma: number): PlaneNormal {
  const [c, s] = p.along;
  const [a, b] = [sigma, p.sigma];
  const spread: Pair = [Math.hypot(a * c, b * s), Math.hypot(a * s, b * c)];
  return { mu: turned([c, -s], [mu, p.offset]), sigma: spread, rho: ((a - b) * (a + b) * c * s) / (spread[0] * spread[1]) };
}

/**
 * The local minima of KL(q ‖ p) over normals q. Where q may lean, it is least where q is p across the line through the
 * bumps, whatever it is along it: so they are those of the line, all of them. Where it is factorised they are searched for by BFGS from
 * either bump, the middle and the mean of p, all with p's own width, from p's moments, and from those that may lean, without their lean.
 * @throws RangeError naming a parameter that is outside its range.
 * @error places of leaning ones 1e-12, of upright ones 1e-6 where the valley is not flat; KLs 1e-12 relative.
 */
export function modesReverseMinima(modes: TwoModes, p: PreparedModes, covariance: Covariance): PlaneMinima {
  const ofLine = reverseMinimaNormal(p.line);
  const free = ofLine.minima.map(({ mu, sigma }) => leaning(p, mu, sigma));
  if (covariance === 'full') {
    return { minima: free.map((q) => ({ q, kl: modesReverseKl(p, q) })), complete: ofLine.complete };
  }
  const { first, second, sigma } = modes;
  const middle: Pair = [(first[0] + second[0]) / 2, (first[1] + second[1]) / 2];
  const round = (mu: Pair): PlaneNormal => ({ mu, sigma: [sigma, sigma], rho: 0 });
  const starts = [round(first), round(second), round(middle), round(p.matched.mu), p.matched, ...free];
  const loss = modesLoss(p, 'reverse', 'factorised');
  const found = starts
    .map((q) => minimise(loss, planeCoordinates({ ...q, rho: 0 }, 'factorised'), REST))
    .filter(({ at, isStationary }) => isStationary && isMinimum(loss.gradient, at))
    .toSorted((a, b) => a.value - b.value);
  const distinct = found.filter(
    ({ at }, i) => !found.slice(0, i).some((other) => at.every((value, k) => Math.abs(value - (other.at[k] ?? 0)) < SAME)),
  );
  return { minima: distinct.map(({ at, value }) => ({ q: fromPlaneCoordinates(at), kl: value })), complete: false };
}

/** A saddle, too, is a place of rest for who starts right above it: a little beside a minimum every slope leads back. */
function isMinimum(gradient: (at: readonly number[]) => readonly number[], at: readonly number[]): boolean {
  const width = 1e-4;
  const columns = at.map((_, i) => {
    const [up, down] = [1, -1].map((sign) => gradient(at.map((value, k) => (k === i ? value + sign * width : value))));
    return (up ?? []).map((value, k) => (value - (down?.[k] ?? 0)) / (2 * width));
  });
  // Cholesky's factor exists for positive definite matrices alone.
  const lower: number[][] = [];
  for (const [i, column] of columns.entries()) {
    const row: number[] = [];
    for (let j = 0; j <= i; j++) {
      const other = j === i ? row : (lower[j] ?? []);
      const rest = (column[j] ?? 0) - row.reduce((sum, value, k) => sum + value * (other[k] ?? 0), 0);
      if (j === i && !(rest > 1e-9)) return false;
      row.push(j === i ? Math.sqrt(rest) : rest / (other[j] ?? 1));
    }
    lower.push(row);
  }
  return true;
}
