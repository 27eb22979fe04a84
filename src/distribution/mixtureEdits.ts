import { compensatedSum } from '../math/divergence/compensatedSum';
import type { DistributionOf } from '../math/families';
import { setProbability } from '../math/simplex/setProbability';

type Mixture = DistributionOf<'gaussianMixture'>;

export interface Component {
  readonly weight: number;
  readonly mu: number;
  readonly sigma: number;
}

/** As many as the family takes. */
export const MOST_COMPONENTS = 6;
export const SIGMAS = { min: 1e-3, max: 1e6 } as const;
export const MUS = { min: -1e9, max: 1e9 } as const;
/** A new component takes this part of the mass. */
const NEW_SHARE = 0.2;

const none: ReadonlySet<number> = new Set();
const clamp = (value: number, { min, max }: { readonly min: number; readonly max: number }): number =>
  Math.min(Math.max(value, min), max);

export const componentsOf = ({ params }: Mixture): readonly Component[] =>
  params.weights.map((weight, k) => ({ weight, mu: params.mus[k] ?? Number.NaN, sigma: params.sigmas[k] ?? Number.NaN }));

function mixtureOf(components: readonly Component[]): Mixture {
  return {
    family: 'gaussianMixture',
    params: {
      weights: components.map(({ weight }) => weight),
      mus: components.map(({ mu }) => mu),
      sigmas: components.map(({ sigma }) => sigma),
    },
  };
}

const withComponent = (mixture: Mixture, k: number, change: (component: Component) => Component): Mixture =>
  mixtureOf(componentsOf(mixture).map((one, i) => (i === k ? change(one) : one)));

export const setMu = (mixture: Mixture, k: number, mu: number): Mixture =>
  withComponent(mixture, k, (one) => ({ ...one, mu: clamp(mu, MUS) }));

export const setSigma = (mixture: Mixture, k: number, sigma: number): Mixture =>
  withComponent(mixture, k, (one) => ({ ...one, sigma: clamp(sigma, SIGMAS) }));

/** The other weights keep their proportions in `base`, so that a drag up to 1 and down again gives them back. */
export function setWeight(mixture: Mixture, base: Mixture, k: number, weight: number): Mixture {
  const from = base.params.weights.length === mixture.params.weights.length ? base : mixture;
  const weights = setProbability(from.params.weights, k, weight, none);
  return { ...mixture, params: { ...mixture.params, weights } };
}

const ROOT_TWO_PI = Math.sqrt(2 * Math.PI);

/** The density of a component at its mean. */
export const peakOf = ({ weight, sigma }: Component): number => weight / (sigma * ROOT_TWO_PI);

/** A component by its peak: to the side it takes its mean along, upwards its weight. */
export function setPeak(mixture: Mixture, base: Mixture, k: number, to: { readonly x: number; readonly y: number }): Mixture {
  const sigma = mixture.params.sigmas[k] ?? Number.NaN;
  return setWeight(setMu(mixture, k, to.x), base, k, to.y * sigma * ROOT_TWO_PI);
}

/** One more, beside the last: as wide as it, and a fifth of the mass. */
export function addComponent(mixture: Mixture): Mixture {
  const components = componentsOf(mixture);
  const last = components.toSorted((a, b) => a.mu - b.mu).at(-1);
  if (!last || components.length >= MOST_COMPONENTS) return mixture;
  const rest = components.map((one) => ({ ...one, weight: one.weight * (1 - NEW_SHARE) }));
  return mixtureOf([...rest, { weight: NEW_SHARE, mu: last.mu + 3 * last.sigma, sigma: last.sigma }]);
}

/** One fewer; the others share its mass in their proportions, equally where they have none. The last one stays. */
export function removeComponent(mixture: Mixture, k: number): Mixture {
  const rest = componentsOf(mixture).filter((_, i) => i !== k);
  if (rest.length === 0) return mixture;
  const total = compensatedSum(rest.map(({ weight }) => weight));
  return mixtureOf(rest.map((one) => ({ ...one, weight: total > 0 ? one.weight / total : 1 / rest.length })));
}
