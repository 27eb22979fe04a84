import { mixtureCrossEntropy, mixtureEntropy, reverseCrossEntropy } from '../gaussianMixture/mixtureEntropy';
import { forwardKl, reverseKl } from '../gaussianMixture/mixtureKl';
import type { PreparedMixture } from '../gaussianMixture/preparedMixture';
import { reverseMinimaNormal } from '../gaussianMixture/reverseMinimaNormal';
import type { StationaryNormal } from '../gaussianMixture/reverseMinimaNormal';
import { lawOf } from '../law/lawOf';
import { entropyOf } from '../quantities/entropyOf';
import { oneNumber } from './check';
import type { Bound, ComputableCase, Computation } from './check';
import { listOf, numberOf, recordOf } from './given';
import type { GivenRecord } from './given';
import { mixtureIn } from './normalAgainst';

/** Tighter than what quadrature promises in general: these integrands are known. */
const BOUND: Bound = { relative: 1e-12, absolute: 1e-14 };
const number = (at: string, value: () => number): Computation => oneNumber(at, BOUND, value);

/** Where a point of least (or stationary) KL lies: within 1e-8 of sigma, or of |mu| where that is more. */
function place(at: string, { mu, sigma }: Pick<StationaryNormal, 'mu' | 'sigma'>): readonly Computation[] {
  const scale = Math.max(Math.abs(mu), sigma);
  return [
    oneNumber(`${at}/mu`, { relative: 1e-8, absolute: 0, scale }, () => mu),
    oneNumber(`${at}/sigma`, { relative: 1e-8, absolute: 0 }, () => sigma),
  ];
}

const distance = (one: StationaryNormal, other: StationaryNormal): number =>
  Math.hypot((one.mu - other.mu) / other.sigma, Math.log(one.sigma / other.sigma));

/** The stationary points of a list of the case, each beside the nearest of those found that no other stands beside. */
function stationary(given: GivenRecord, key: string, found: readonly StationaryNormal[]): ComputableCase {
  const points = listOf(key, given[key]).map((entry, i): StationaryNormal => {
    const point = recordOf(`${key}/${i}`, entry);
    return { mu: numberOf(point['mu']), sigma: numberOf(point['sigma']), kl: numberOf(point['KL_qp']) };
  });
  const left = [...found];
  const nearest = points.map((point) => {
    const [first] = left.toSorted((a, b) => distance(a, point) - distance(b, point));
    if (first) left.splice(left.indexOf(first), 1);
    return first ?? { mu: Number.NaN, sigma: Number.NaN, kl: Number.NaN };
  });
  const problem = `${found.length} found, not ${points.length}`;
  return {
    inputs: [],
    problems: found.length === points.length ? [] : [{ at: key, problem }],
    computations: nearest.flatMap((one, i) => [
      ...place(`${key}/${i}`, one),
      number(`${key}/${i}/KL_qp`, () => one.kl),
    ]),
  };
}

/**
 * A minimiser of `mixtures.json`: a mixture p, the normal of least forward KL, and all stationary points of the reverse KL.
 * @throws RangeError naming what is no mixture.
 * @error what is held to: places 1e-8, KLs 1e-12 relative or 1e-14; none missing, none more.
 */
function minimiserCase(given: GivenRecord, p: PreparedMixture): ComputableCase {
  const { minima, saddles } = reverseMinimaNormal(p);
  const lists = [
    stationary(given, 'reverse_minima', minima),
    stationary(given, 'reverse_saddles', saddles),
    stationary(given, 'reverse_maxima', []),
  ];
  return {
    inputs: [],
    problems: lists.flatMap(({ problems = [] }) => problems),
    computations: [
      number('H_p', () => mixtureEntropy(p)),
      ...place('forward', { mu: p.mean, sigma: p.deviation }),
      number('forward/KL_pq', () => forwardKl(p, p.mean, p.deviation)),
      ...lists.flatMap(({ computations }) => computations),
    ],
  };
}

/**
 * A case of `mixtures.json`: a Gaussian mixture p against a normal q, or a minimiser (one that has no q).
 * @throws RangeError naming what is no mixture or no normal.
 * @error what is held to: 1e-12 relative or 1e-14 absolute; places of minima 1e-8.
 */
export function mixtureCase(given: GivenRecord): ComputableCase {
  const p = mixtureIn('p', given['p']);
  if (given['q'] === undefined) return minimiserCase(given, p);
  const q = recordOf('q', given['q']);
  const [mu, sigma] = [numberOf(q['mu']), numberOf(q['sigma'])];
  return {
    inputs: [],
    computations: [
      number('H_p', () => mixtureEntropy(p)),
      number('H_q', () => entropyOf(lawOf({ family: 'normal', params: { mu, sigma } })).value),
      number('H_pq', () => mixtureCrossEntropy(p, mu, sigma)),
      number('H_qp', () => reverseCrossEntropy(p, mu, sigma)),
      number('KL_pq', () => forwardKl(p, mu, sigma)),
      number('KL_qp', () => reverseKl(p, mu, sigma)),
    ],
  };
}
