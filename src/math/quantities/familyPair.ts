import { families } from '../families';
import type { Distribution, DistributionOf, FamilyName } from '../families';
import type { Law } from '../law/law';

/** What two members of one family give in closed form; null for what they do not give, or for laws of different families. */
export interface FamilyPair {
  readonly kl: number | null;
  readonly crossEntropy: number | null;
  readonly logRatio: ((x: number) => number) | null;
}

const NONE: FamilyPair = { kl: null, crossEntropy: null, logRatio: null };

const isOf = <F extends FamilyName>(
  distribution: { readonly family: FamilyName; readonly params: unknown },
  family: F,
): distribution is DistributionOf<F> => distribution.family === family;

/** Generic in the family, so that the registry's entry fits both members' parameters. */
function pairIn<F extends FamilyName>({ family: name, params }: DistributionOf<F>, q: Distribution): FamilyPair {
  if (!isOf(q, name)) return NONE;
  const family = families[name];
  return {
    kl: family.kl?.(params, q.params) ?? null,
    crossEntropy: family.crossEntropy?.(params, q.params) ?? null,
    logRatio: family.logRatio?.(params, q.params) ?? null,
  };
}

/**
 * The closed forms that the common family of p and q has for them, in nats.
 * @returns nulls where they have no family, or not the same one.
 * @error as the family states.
 */
export function familyPair(p: Law, q: Law): FamilyPair {
  return p.distribution && q.distribution ? pairIn(p.distribution, q.distribution) : NONE;
}
