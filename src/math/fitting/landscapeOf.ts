import type { Direction } from '../geometry/direction';
import { reverseMinimaNormal } from '../gaussianMixture/reverseMinimaNormal';
import type { Law } from '../law/law';
import type { Vector } from '../linear/vector';
import { isSomewhere, NOWHERE } from '../quantities/place';
import type { FitModel } from './fitModel';
import type { WindowAxis } from './fitWindow';
import { gaussianTarget } from './gaussianTarget';
import { gridMinima } from './gridMinima';
import { infiniteEverywhere } from './infiniteEverywhere';
import { isInside } from './isInside';
import { quickLossOf } from './quickLossOf';
import type { FitMinimum, Landscape } from './landscape';
import { minimaFrom } from './minimaFrom';
import { expectedStatistic } from './expectedStatistic';
import { gridThetas } from './gridThetas';
import { normalSumSurface } from './normalSumSurface';
import { searchBox } from './searchBox';
import type { Axis } from './surface/axis';

/** Nodes of the grid on which starts are looked for: along one axis, along each of two, and where a whole surface is quick. */
const [ALONE, EACH, QUICKLY] = [65, 15, 41] as const;
/** As many valleys of the grid are descended into. */
const MOST_STARTS = 8;

/** The one minimum of an exponential family with all its parameters free; null where this is none, or no member has the means. */
function byMoments(target: Law, model: FitModel): FitMinimum | null {
  const { momentMatching } = model;
  if (!momentMatching) return null;
  try {
    const theta = momentMatching.thetaOf(expectedStatistic(target, momentMatching));
    if (!isInside(model, theta)) return null;
    return { theta, kl: quickLossOf(target, model, 'forward').kl(theta) };
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** All of them, of a normal with both parameters free against a mixture of normals; null for anything else. */
function allReverse(target: Law, model: FitModel): Landscape | null {
  if (model.names.length < 2 || model.at(model.theta).distribution?.family !== 'normal') return null;
  const mixture = gaussianTarget(target);
  if (!mixture) return null;
  const { minima, complete } = reverseMinimaNormal(mixture);
  const thetaOf = (values: Readonly<Record<string, number>>): Vector => model.names.map((name) => values[name] ?? Number.NaN);
  return {
    minima: minima.map(({ mu, sigma, kl }) => ({ theta: thetaOf({ mu, sigma }), kl })),
    complete,
    method: 'all stationary points',
    starts: [],
    infinite: NOWHERE,
  };
}

/** A box in unconstrained coordinates as axes of θ. */
function axesOf(box: readonly WindowAxis[], { parameters }: FitModel, count: number): readonly Axis[] {
  return box.map(({ name, low, high }, i) => {
    const from = parameters[i]?.unconstrained.from ?? ((eta: number) => eta);
    return { name, values: Float64Array.from({ length: count }, (_, k) => from(low + ((high - low) * k) / (count - 1))) };
  });
}

function* byDescent(target: Law, model: FitModel, direction: Direction, around: Vector | null): Generator<void, Landscape> {
  const loss = quickLossOf(target, model, direction);
  const box = searchBox(target, model, around);
  const isAlone = box.length === 1;
  const quick = isAlone ? null : yield* normalSumSurface(target, model, axesOf(box, model, QUICKLY));
  const axes = axesOf(box, model, isAlone ? ALONE : quick ? QUICKLY : EACH);
  const nodes = gridThetas(axes);
  const values = quick?.[direction] ?? new Float64Array(nodes.length);
  for (const [k, theta] of quick ? [] : nodes.entries()) {
    values[k] = isInside(model, theta) ? loss.kl(theta) : Infinity;
    yield;
  }
  const valleys = gridMinima(values, axes.map((axis) => axis.values.length)).slice(0, MOST_STARTS);
  const starts = [...(around ? [around] : []), ...valleys.flatMap((k) => (nodes[k] ? [nodes[k]] : []))];
  return { minima: yield* minimaFrom(loss, model, starts), complete: false, method: 'descent', starts, infinite: NOWHERE };
}

/**
 * The minima of one direction over all θ. Forward, an exponential family with all its parameters free has one, that of
 * the target's moments; reverse, those of a normal against a mixture of normals are all found. Elsewhere they are those
 * that descent finds from the valleys of a coarse grid, which does not know where q stands.
 * @param around a θ to start from as well, as the forward optimum is for the reverse minima
 * @throws RangeError if the model has no score.
 * @error moments as the family states; all stationary points 1e-12; descent 1e-7 in unconstrained coordinates.
 */
export function* landscapeOf(target: Law, model: FitModel, direction: Direction, around: Vector | null = null): Generator<void, Landscape> {
  const infinite = infiniteEverywhere(target, model, direction);
  if (isSomewhere(infinite)) return { minima: [], complete: true, method: 'none', starts: [], infinite };
  if (direction === 'reverse') return allReverse(target, model) ?? (yield* byDescent(target, model, direction, around));
  const matched = byMoments(target, model);
  if (matched) return { minima: [matched], complete: true, method: 'moment matching', starts: [], infinite };
  return yield* byDescent(target, model, direction, around);
}
