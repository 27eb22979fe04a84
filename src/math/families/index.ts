import { binomial } from './binomial';
import { categorical } from './categorical';
import { discreteUniform } from './discreteUniform';
import { empirical } from './empirical';
import type { Family, OneParameterFamily } from './family';

/** The families with one free parameter θ: what a fit can move. Add a family: one file, one line here or below. */
const oneParameter = { binomial } as const;

/** Every family, by the name that scenes and links use. */
const registry = { ...oneParameter, categorical, discreteUniform, empirical } as const;

type Registry = typeof registry;
type OneParameter = typeof oneParameter;
type ParamsIn<F> = F extends Family<infer Params> ? Params : never;

export type FamilyName = keyof Registry;
export type ParamsOf<F extends FamilyName> = ParamsIn<Registry[F]>;
/** A distribution as plain data: `{ family, params }`. */
export type DistributionOf<F extends FamilyName> = { [N in F]: { readonly family: N; readonly params: ParamsOf<N> } }[F];
export type Distribution = DistributionOf<FamilyName>;

export type OneParameterName = keyof OneParameter;
export type OneParameterDistribution = DistributionOf<OneParameterName>;

/** The registry, typed so that `families[d.family]` fits `d.params` without a cast. */
export const families: { readonly [F in FamilyName]: Family<ParamsOf<F>> } = registry;

/** The part of the registry that a fit can move. */
export const oneParameterFamilies: { readonly [F in OneParameterName]: OneParameterFamily<ParamsOf<F>> } = oneParameter;
