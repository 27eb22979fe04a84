import { divergenceNames } from '../math/divergence/divergenceNames';
import type { DivergenceName } from '../math/divergence/divergenceNames';
import { eachDivergence } from '../math/divergence/eachDivergence';
import type { Distribution } from '../math/families';
import { movables } from '../math/families/movables';
import { lawOf } from '../math/law/lawOf';
import { divergenceOfLaws } from '../math/quantities/divergenceOfLaws';

/** q moves along one of its parameters, from one value to another. */
export interface DivergencesAlongRequest {
  readonly p: Distribution;
  readonly q: Distribution;
  /** As `movables` calls it. */
  readonly moving: string;
  readonly from: number;
  readonly to: number;
  /** At about so many places; of a parameter that counts, at its integers. */
  readonly points: number;
  /** Those asked for; the others are left empty. */
  readonly names: readonly DivergenceName[];
  readonly alpha: number;
}

export interface DivergencesAlong {
  /** Values of the parameter, ascending. */
  readonly xs: Float64Array;
  /** In nats, pure numbers or units of x, aligned to `xs`. */
  readonly curves: Readonly<Record<DivergenceName, Float64Array>>;
}

function placesOf(from: number, to: number, points: number, isInteger: boolean): Float64Array {
  if (!isInteger) return Float64Array.from({ length: points }, (_, i) => from + ((to - from) * i) / (points - 1));
  const [first, last] = [Math.ceil(from), Math.floor(to)];
  const every = Math.max(1, Math.ceil((last - first) / points));
  return Float64Array.from({ length: Math.floor((last - first) / every) + 1 }, (_, i) => first + i * every);
}

/** The divergences along a moving parameter: a place is a slice. */
export function* divergencesAlong(request: DivergencesAlongRequest): Generator<void, DivergencesAlong> {
  const { p, q, moving, from, to, points, names, alpha } = request;
  const movable = movables(q).find(({ name }) => name === moving);
  if (!movable) throw new RangeError(`q.${moving} must be a parameter of ${q.family} that can be moved`);
  const xs = placesOf(from, to, points, movable.isInteger);
  const law = lawOf(p);
  const asked = divergenceNames.filter((name) => names.includes(name));
  const curves = eachDivergence((name) => new Float64Array(asked.includes(name) ? xs.length : 0));
  for (const [i, x] of xs.entries()) {
    const model = lawOf(movable.moved(x));
    for (const name of asked) curves[name][i] = divergenceOfLaws(name, law, model, alpha).value;
    yield;
  }
  return { xs, curves };
}
