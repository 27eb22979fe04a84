import type { Law } from '../law/law';
import type { Vector } from '../linear/vector';

/** Where a law is asked: three places that differ, in its bulk. */
function placesOf(law: Law): readonly number[] {
  if (law.kind === 'continuous') return [0.2, 0.5, 0.85].map(law.quantile);
  const middle = Math.round(law.mean);
  const first = Math.max(law.support.low, Math.min(middle, law.support.high - 2));
  return [0, 1, 2].map((step) => first + step);
}

/**
 * ∂η_i/∂θ_j of a member of an exponential family: a row for each natural parameter, a column for each of `places`. As
 * score_j(x) − score_j(x₀) = Σ_i ∂η_i/∂θ_j · (T_i(x) − T_i(x₀)) at all x, as many x as there are η give a linear system:
 * no derivative is taken numerically.
 * @param score ∂ log q/∂θ of all free parameters of the family
 * @param places which of them are wanted
 * @error 1e-13 of the largest entry.
 * @source Brown (1986), Fundamentals of Statistical Exponential Families, §2
 */
export function slopesOfNatural(
  law: Law,
  statistic: (x: number) => Vector,
  score: (x: number) => Vector,
  places: readonly number[],
): readonly Vector[] {
  const [x0 = 0, x1 = 0, x2 = 0] = placesOf(law);
  const apart = (f: (x: number) => Vector, x: number): Vector => {
    const from = f(x0);
    return f(x).map((value, i) => value - (from[i] ?? Number.NaN));
  };
  const [t1, t2] = [apart(statistic, x1), apart(statistic, x2)];
  const [s1, s2] = [apart(score, x1), apart(score, x2)];
  if (t1.length === 1) return [places.map((j) => (s1[j] ?? Number.NaN) / (t1[0] ?? Number.NaN))];
  const [a = Number.NaN, b = Number.NaN] = t1;
  const [c = Number.NaN, d = Number.NaN] = t2;
  const determinant = a * d - b * c;
  const at = (s: Vector, j: number): number => s[j] ?? Number.NaN;
  return [
    places.map((j) => (at(s1, j) * d - at(s2, j) * b) / determinant),
    places.map((j) => (a * at(s2, j) - c * at(s1, j)) / determinant),
  ];
}
