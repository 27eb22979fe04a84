import type { PreparedMixture } from '../gaussianMixture/preparedMixture';
import { normalSurfaces } from '../gaussianMixture/normalSurfaces';
import { coordinateMap } from './coordinateMap';
import type { FitModel } from './fitModel';
import type { Window2 } from './fitWindow';
import { gaussianTarget } from './gaussianTarget';
import { gridThetas } from './gridThetas';
import { infiniteEverywhere } from './infiniteEverywhere';
import { isInside } from './isInside';
import { quickLossOf } from './quickLossOf';
import { lossSurface } from './lossSurface';
import { normalSumSurface } from './normalSumSurface';
import type { PreparedFit } from './preparedFit';
import type { Axis } from './surface/axis';
import { fewerMembers } from './surface/fewerMembers';
import type { SurfaceValues, Wanted } from './surface/surfaceValues';
import { isSomewhere, NOWHERE } from '../quantities/place';
import type { Place } from '../quantities/place';

/** Both directions over a window, in nats, row-major with the first axis slowest. */
export interface FitSurface {
  /** The nodes, evenly spaced, in unconstrained coordinates. */
  readonly axes: readonly Axis[];
  readonly forward: Float64Array;
  readonly reverse: Float64Array;
  /** Where each is infinite for every θ; then all its nodes are. */
  readonly forwardInfinite: Place;
  readonly reverseInfinite: Place;
}

function evenAxis(low: number, high: number, size: number): Float64Array {
  return Float64Array.from({ length: size }, (_, i) => low + ((high - low) * i) / (size - 1));
}

/** A row for each sigma, as `normalSurfaces` makes them, turned where the other axis is the first. */
function ofNormal(p: PreparedMixture, model: FitModel, axes: readonly Axis[]): SurfaceValues | null {
  const { family, params } = model.distributionAt(model.theta);
  if (family !== 'normal') return null;
  const valuesOf = (name: 'mu' | 'sigma'): readonly number[] => [...(axes.find((axis) => axis.name === name)?.values ?? [params[name]])];
  const [mus, sigmas] = [valuesOf('mu'), valuesOf('sigma')];
  const { forward, reverse } = normalSurfaces(p, mus, sigmas);
  if (axes.length === 1 || axes[0]?.name === 'sigma') return { forward, reverse };
  const turned = (values: Float64Array): Float64Array => {
    const out = new Float64Array(values.length);
    for (let j = 0; j < sigmas.length; j++) for (let i = 0; i < mus.length; i++) out[i * sigmas.length + j] = values[j * mus.length + i] ?? Number.NaN;
    return out;
  };
  return { forward: turned(forward), reverse: turned(reverse) };
}

/** Node by node, from fewer of them where the surface is smooth. */
function* byNodes({ target, model }: PreparedFit, axes: readonly Axis[], wanted: Wanted): Generator<void, SurfaceValues> {
  const losses = { forward: quickLossOf(target, model, 'forward'), reverse: quickLossOf(target, model, 'reverse') };
  function* filled(some: readonly Axis[], direction: 'forward' | 'reverse'): Generator<void, Float64Array> {
    const thetas = gridThetas(some);
    const values = new Float64Array(thetas.length);
    for (const [k, theta] of thetas.entries()) {
      values[k] = isInside(model, theta) ? losses[direction].kl(theta) : Number.NaN;
      yield;
    }
    return values;
  }
  function* compute(some: readonly Axis[], left: Wanted): Generator<void, SurfaceValues> {
    return {
      forward: left.forward ? yield* filled(some, 'forward') : null,
      reverse: left.reverse ? yield* filled(some, 'reverse') : null,
    };
  }
  const sparse = axes.map((axis, i) => ({ axis, range: model.parameters[i]?.domain ?? null }));
  return yield* fewerMembers(sparse, wanted, compute);
}

const filledWith = (value: number, length: number): Float64Array => new Float64Array(length).fill(value);

/**
 * Both losses over a window: by `normalSurfaces` for a normal against normals (a few ms, for every step of a drag), by
 * `normalSumSurface` for a mixture against normals, by `lossSurface` for whole families, else (smoothed laws, entries of
 * vectors) node by node in slices.
 * @param size nodes an axis, at least 2
 * @throws RangeError naming `size`, or `window` unless its axes are those of the model and ascend.
 * @error 1e-7 relative plus 2e-13 by `normalSurfaces`; 1e-6, 1e-4 at kinks, elsewhere; absolute 2e-9 near 0. Infinities exact.
 */
export function* fitSurface(prepared: PreparedFit, window: Window2, size: number): Generator<void, FitSurface> {
  const { target, model } = prepared;
  const isWhole = model === prepared.plainModel;
  if (!Number.isSafeInteger(size) || size < 2) throw new RangeError(`size must be an integer of at least 2, got ${size}`);
  if (window.axes.length !== model.names.length || window.axes.some(({ name, low, high }, i) => name !== model.names[i] || !(low < high))) {
    throw new RangeError(`window must have ascending axes ${model.names.join(', ')}`);
  }
  const map = coordinateMap(model, 'unconstrained');
  const axes = window.axes.map(({ name, low, high }) => ({ name, values: evenAxis(low, high, size) }));
  const plainAxes = axes.map(({ name, values }, i) => ({
    name,
    values: values.map((eta) => map.from(axes.map((_, j) => (j === i ? eta : 0)))[i] ?? Number.NaN),
  }));
  const length = size ** axes.length;
  const gaussian = gaussianTarget(target);
  const quick = gaussian && isWhole ? (ofNormal(gaussian, model, plainAxes) ?? (yield* normalSumSurface(target, model, plainAxes))) : null;
  if (quick?.forward && quick.reverse) {
    return { axes, forward: quick.forward, reverse: quick.reverse, forwardInfinite: NOWHERE, reverseInfinite: NOWHERE };
  }
  const [first, second] = plainAxes;
  if (isWhole && first && model.names.every((name) => !name.includes('['))) {
    const { forward, reverse, forwardInfinite, reverseInfinite } = yield* lossSurface(target, model.distributionAt(model.theta), second ? [first, second] : [first]);
    return { axes, forward, reverse, forwardInfinite, reverseInfinite };
  }
  const forwardInfinite = infiniteEverywhere(target, model, 'forward');
  const reverseInfinite = infiniteEverywhere(target, model, 'reverse');
  const wanted = { forward: !isSomewhere(forwardInfinite), reverse: !isSomewhere(reverseInfinite) };
  const { forward, reverse } = yield* byNodes(prepared, plainAxes, wanted);
  return {
    axes,
    forward: forward ?? filledWith(Infinity, length),
    reverse: reverse ?? filledWith(Infinity, length),
    forwardInfinite,
    reverseInfinite,
  };
}
