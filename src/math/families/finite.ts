import { bernoulli } from './bernoulli';
import { binomial } from './binomial';
import { categorical } from './categorical';
import { discreteUniform } from './discreteUniform';
import { empirical } from './empirical';
import type { DiscreteFamily, Family, OneParameterFamily } from './family';

/** The finite families that the Worms lab can descend. */
const oneParameter = { binomial } as const;

/**
 * The families on 0, …, K that bars can be drawn and edited for. Apart from the others so that a page that shows only
 * these need not load their special functions. Add such a family: one file, one line here.
 */
const registry = { ...oneParameter, bernoulli, categorical, discreteUniform, empirical } as const;

type Registry = typeof registry;
type OneParameter = typeof oneParameter;
type ParamsIn<F> = F extends Family<infer Params> ? Params : never;

export type FiniteName = keyof Registry;
export type FiniteParams<F extends FiniteName> = ParamsIn<Registry[F]>;
/** A distribution on 0, …, K as plain data: `{ family, params }`. */
export type FiniteDistributionOf<F extends FiniteName> = {
  [N in F]: { readonly family: N; readonly params: FiniteParams<N> };
}[F];
export type FiniteDistribution = FiniteDistributionOf<FiniteName>;

export type OneParameterName = keyof OneParameter;
export type OneParameterDistribution = FiniteDistributionOf<OneParameterName>;

/** The registry, typed so that `finiteFamilies[d.family]` fits `d.params` without a cast. */
export const finiteFamilies: { readonly [F in FiniteName]: DiscreteFamily<FiniteParams<F>> } = registry;

/** The part of the registry that the Worms lab can move. */
export const oneParameterFamilies: { readonly [F in OneParameterName]: OneParameterFamily<FiniteParams<F>> } = oneParameter;
