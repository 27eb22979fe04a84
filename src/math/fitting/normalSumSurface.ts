import type { Distribution } from '../families';
import type { Law } from '../law/law';
import type { FitModel } from './fitModel';
import { gaussianTarget } from './gaussianTarget';
import { gridThetas } from './gridThetas';
import type { Axis } from './surface/axis';
import type { SurfaceValues } from './surface/surfaceValues';

/** Nodes this far apart, in deviations of the narrowest component of either. */
const STRIDE = 0.2;
/** Nothing of a component is left so many deviations off. */
const REACH = 9;
/** With more nodes than this the rule is no gain. */
const MOST_NODES = 1500;

interface Extent {
  readonly low: number;
  readonly high: number;
  readonly narrowest: number;
}

function extentOf(mus: ArrayLike<number>, sigmas: ArrayLike<number>): Extent {
  let [low, high, narrowest] = [Infinity, -Infinity, Infinity];
  for (let k = 0; k < mus.length; k++) {
    const [mu, sigma] = [mus[k] ?? Number.NaN, sigmas[k] ?? Number.NaN];
    low = Math.min(low, mu - REACH * sigma);
    high = Math.max(high, mu + REACH * sigma);
    narrowest = Math.min(narrowest, sigma);
  }
  return { low, high, narrowest };
}

const extentOfModel = (q: Distribution): Extent | null =>
  q.family === 'gaussianMixture' ? extentOf(q.params.mus, q.params.sigmas) : null;

/**
 * Both losses of a mixture of normals against another over a grid of two of its entries, by the trapezoidal rule on one
 * set of x for all θ: for smooth densities on the line it converges as fast as any.
 * Yields between members.
 * @returns null where either is no mixture of normals, or one has a component so narrow that the rule is no gain.
 * @error 1e-6 of E|log p/q|.
 * @source Trefethen & Weideman (2014), SIAM Review 56, 385–458
 */
export function* normalSumSurface(target: Law, model: FitModel, axes: readonly Axis[]): Generator<void, SurfaceValues | null> {
  const corners = gridThetas(axes.map(({ name, values }) => ({ name, values: Float64Array.of(Math.min(...values), Math.max(...values)) })));
  const extents = corners.flatMap((theta) => extentOfModel(model.distributionAt(theta)) ?? []);
  if (extents.length < corners.length) return null;
  const p = gaussianTarget(target);
  if (!p) return null;
  const own = extentOf(p.mus, p.sigmas);
  const all = [...extents, { ...own, low: own.low + p.origin, high: own.high + p.origin }];
  const low = Math.min(...all.map((extent) => extent.low));
  const high = Math.max(...all.map((extent) => extent.high));
  const step = STRIDE * Math.min(...all.map(({ narrowest }) => narrowest));
  const count = Math.ceil((high - low) / step);
  if (!(count <= MOST_NODES)) return null;
  const x = Float64Array.from({ length: count }, (_, i) => low + (i + 0.5) * step);
  const logP = x.map(target.logProb);
  const massP = logP.map((log) => step * Math.exp(log));
  const thetas = gridThetas(axes);
  const [forward, reverse] = [new Float64Array(thetas.length), new Float64Array(thetas.length)];
  for (const [k, theta] of thetas.entries()) {
    const { logProb } = model.at(theta);
    let [there, back] = [0, 0];
    for (let i = 0; i < count; i++) {
      const logQ = logProb(x[i] ?? 0);
      const ratio = (logP[i] ?? 0) - logQ;
      there += (massP[i] ?? 0) * ratio;
      back -= Math.exp(logQ) * ratio;
    }
    forward[k] = Math.max(0, there);
    reverse[k] = Math.max(0, back * step);
    yield;
  }
  return { forward, reverse };
}
