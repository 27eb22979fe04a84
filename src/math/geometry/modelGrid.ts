import { oneParameterFamilies } from '../families/finite';
import type { FiniteDistributionOf, OneParameterName } from '../families/finite';
import { tabulate } from '../families/tabulate';
import type { Pmf } from '../families/pmf';
import { withTheta } from '../families/withTheta';

/** The members of a model over a grid of θ, made when they are first asked for. */
export interface ModelGrid {
  readonly pmf: (i: number) => Pmf;
  /** ∂ log q_θ(x)/∂θ by outcome. */
  readonly scores: (i: number) => Float64Array;
}

/** Of one model there are two: over a slider, and where minima are looked for. */
const MOST_GRIDS = 4;
let grids: readonly { readonly key: string; readonly grid: ModelGrid }[] = [];

/** A function of an index that keeps what it has made. */
function once<V>(make: (i: number) => V): (i: number) => V {
  const made: V[] = [];
  return (i) => (made[i] ??= make(i));
}

/**
 * The members of a model over a grid of θ, at x = 0, …, outcomes − 1. They do not depend on a target, so that those of a few
 * grids are kept: a drag of the target asks for the same five hundred members every frame.
 * @param thetas equally spaced in the coordinate that is named: the ends and their number say the rest.
 * @throws RangeError, of the functions that are returned, naming a parameter outside its domain.
 * @error as `tabulate`; scores as the family's.
 */
export function modelGrid<F extends OneParameterName>(
  model: FiniteDistributionOf<F>,
  { coordinate, thetas }: { readonly coordinate: string; readonly thetas: Float64Array },
  outcomes: number,
): ModelGrid {
  const at = (i: number) => withTheta(model, thetas[i] ?? Number.NaN);
  const key = JSON.stringify([at(0), coordinate, thetas.at(-1), thetas.length, outcomes]);
  const known = grids.find((one) => one.key === key);
  if (known) return known.grid;
  const family = oneParameterFamilies[model.family];
  const grid: ModelGrid = {
    pmf: once((i) => tabulate(at(i), outcomes)),
    scores: once((i) => {
      const score = family.score(at(i).params);
      return Float64Array.from({ length: outcomes }, (_, x) => score(x)[0] ?? Number.NaN);
    }),
  };
  grids = [{ key, grid }, ...grids].slice(0, MOST_GRIDS);
  return grid;
}
