import { oneParameterFamilies } from '../families/finite';
import type { FiniteDistributionOf, OneParameterName } from '../families/finite';
import { tabulate } from '../families/tabulate';
import type { Pmf } from '../families/pmf';
import { withTheta } from '../families/withTheta';

/** A member of a model with one parameter, tabulated. */
export interface GridMember {
  readonly pmf: Pmf;
  /** ∂ log q_θ(x)/∂θ by outcome. */
  readonly scores: Float64Array;
}

interface Grid {
  readonly key: string;
  readonly members: readonly GridMember[];
}

/** Of one model there are two: over a slider, and where minima are looked for. */
const MOST_GRIDS = 4;
let grids: readonly Grid[] = [];

/**
 * The members of a model over a grid of θ, at x = 0, …, outcomes − 1. They do not depend on a target, so that those of the latest
 * grids are kept: a drag of the target asks for the same five hundred members every frame.
 * @param thetas equally spaced in some coordinate, which `name` tells: the ends and their number say the rest.
 * @throws RangeError naming a parameter outside its domain.
 * @error as `tabulate`; scores as the family's.
 */
export function modelGrid<F extends OneParameterName>(
  model: FiniteDistributionOf<F>,
  { name, thetas }: { readonly name: string; readonly thetas: Float64Array },
  outcomes: number,
): readonly GridMember[] {
  const [first = Number.NaN, last = Number.NaN] = [thetas[0], thetas.at(-1)];
  const key = JSON.stringify([withTheta(model, first), name, last, thetas.length, outcomes]);
  const known = grids.find((grid) => grid.key === key);
  if (known) return known.members;
  const family = oneParameterFamilies[model.family];
  const members = Array.from(thetas, (theta): GridMember => {
    const member = withTheta(model, theta);
    const score = family.score(member.params);
    return { pmf: tabulate(member, outcomes), scores: Float64Array.from({ length: outcomes }, (_, x) => score(x)[0] ?? Number.NaN) };
  });
  grids = [{ key, members }, ...grids].slice(0, MOST_GRIDS);
  return members;
}
