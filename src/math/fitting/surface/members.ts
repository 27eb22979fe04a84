import { families } from '../../families';
import type { Distribution, DistributionOf, FamilyName, ParamsOf } from '../../families';
import type { ContinuousLaw, Law } from '../../law/law';
import type { Interval, Parameter } from '../../families/family';
import type { Vector } from '../../linear/vector';
import { lawOf } from '../../law/lawOf';
import type { Location } from './location';

/** The members of a family that differ in the parameters named; vectors are in the order of `names`. */
export interface Members {
  readonly names: readonly string[];
  /** In the order of `names`; shorter where a name is not that of a free parameter. */
  readonly parameters: readonly Parameter[];
  readonly free: readonly string[];
  readonly isContinuous: boolean;
  readonly distribution: (theta: Vector) => Distribution;
  readonly law: (theta: Vector) => Law;
  readonly logProb: (theta: Vector) => (x: number) => number;
  readonly support: (theta: Vector) => Interval;
  /** Null of discrete families. */
  readonly tails: (theta: Vector) => ContinuousLaw['tails'] | null;
  /** KL of another member and the one at θ, closed form; null where there is none. */
  readonly klFrom: ((p: Distribution, theta: Vector) => number | null) | null;
  readonly klTo: ((theta: Vector, q: Distribution) => number | null) | null;
  readonly isExponential: boolean;
  readonly location: Location | null;
}

const isOf = <F extends FamilyName>(
  distribution: { readonly family: FamilyName; readonly params: unknown },
  family: F,
): distribution is DistributionOf<F> => distribution.family === family;

function membersIn<F extends FamilyName>(
  { family: name, params: given }: DistributionOf<F>,
  names: readonly string[],
  fixed: { readonly [name: string]: number },
): Omit<Members, 'distribution' | 'law'> & { readonly moved: (theta: Vector) => DistributionOf<F> } {
  const family = families[name];
  const { kl } = family;
  const params: ParamsOf<F> = { ...given, ...fixed };
  const parameters = new Map(Object.entries<Parameter>(family.parameters));
  const [first = '', second = ''] = names;
  const movedParams = (theta: Vector): ParamsOf<F> => {
    const moved: ParamsOf<F> = { ...params };
    return second === '' ? Object.assign(moved, { [first]: theta[0] }) : Object.assign(moved, { [first]: theta[0], [second]: theta[1] });
  };
  return {
    names,
    parameters: names.flatMap((one) => parameters.get(one) ?? []),
    free: family.free,
    isContinuous: family.kind === 'continuous',
    moved: (theta) => ({ family: name, params: movedParams(theta) }),
    logProb: (theta) => family.logProb(movedParams(theta)),
    support: (theta) => family.support(movedParams(theta)),
    tails: (theta) => (family.kind === 'continuous' ? family.tails(movedParams(theta)) : null),
    klFrom: kl ? (p, theta) => (isOf(p, name) ? kl(p.params, movedParams(theta)) : null) : null,
    klTo: kl ? (theta, q) => (isOf(q, name) ? kl(movedParams(theta), q.params) : null) : null,
    isExponential: family.exponential !== undefined,
    location: family.location ?? null,
  };
}

/** The members that differ from `start` in the parameters named, and from it in what is fixed elsewhere. */
export function membersOf(
  start: Distribution,
  names: readonly string[],
  fixed: { readonly [name: string]: number } = {},
): Members {
  const { moved, ...members } = membersIn(start, names, fixed);
  return { ...members, distribution: moved, law: (theta) => lawOf(moved(theta)) };
}
