import type { Law } from '../law/law';
import type { Vector } from '../linear/vector';
import { coordinateMap } from './coordinateMap';
import type { FitModel } from './fitModel';
import type { Window2, WindowAxis } from './fitWindow';
import { isInside } from './isInside';
import type { Landscape } from './landscape';
import type { QuickLoss } from './quickLoss';
import { searchBox } from './searchBox';

/** A direction as a window looks at it. */
export interface Seen {
  readonly landscape: Landscape;
  readonly loss: QuickLoss;
}

/** As far from a minimum as the loss rises by this many nats is worth seeing. */
const RISE = 0.7;
const [FIRST_STEP, GROWTH, MOST_STEPS] = [0.03, 1.5, 10] as const;
/** What lies beside the outermost thing, as a share of the window. */
const MARGIN = 0.08;
/** The ends stand on a grid of so many stretches at least, so that they hold still while a target is dragged a little. */
const STRETCHES = 16;
/** A window is no narrower than this in any coordinate, relative to where it is. */
const NARROWEST = 1e-6;

/** How far along one axis, in one direction, the loss stays low. */
function reachOf({ kl, roughKl = kl }: QuickLoss, model: FitModel, theta: Vector, i: number, sign: number, limit: number): number {
  const { to, from } = coordinateMap(model, 'unconstrained');
  const eta = to(theta);
  const level = roughKl(theta) + RISE;
  let step = FIRST_STEP * limit;
  for (let tried = 0; tried < MOST_STEPS; tried++) {
    const there = from(eta.map((value, j) => (i === j ? value + sign * step : value)));
    if (step >= limit || !isInside(model, there) || !(roughKl(there) < level)) break;
    step *= GROWTH;
  }
  return (eta[i] ?? Number.NaN) + sign * Math.min(step, limit);
}

/** On a grid of powers of two, outwards. */
function snapped({ name, low, high }: WindowAxis): WindowAxis {
  const step = 2 ** Math.floor(Math.log2((high - low) / STRETCHES));
  return { name, low: Math.floor(low / step) * step, high: Math.ceil(high / step) * step };
}

/**
 * The part of a loss surface to show: all minima of both directions, around each of them what is little more than half a
 * nat higher along an axis, and where the fit starts. In unconstrained coordinates; ends on a coarse grid.
 * @error none: a choice.
 */
export function windowOf(target: Law, model: FitModel, seen: readonly Seen[]): Window2 {
  const { to } = coordinateMap(model, 'unconstrained');
  const box = searchBox(target, model, seen[0]?.landscape.minima[0]?.theta ?? null);
  const etas = seen.flatMap(({ landscape }) => landscape.minima.map(({ theta }) => to(theta))).filter((eta) => eta.every(Number.isFinite));
  const start = to(model.theta);
  const axes = box.map((wide, i) => {
    const limit = wide.high - wide.low;
    const places = seen.flatMap(({ landscape, loss }) =>
      landscape.minima.filter(({ theta }) => to(theta).every(Number.isFinite)).flatMap(({ theta }) => [-1, 1].map((sign) => reachOf(loss, model, theta, i, sign, limit))),
    );
    const all = places.length > 0 ? [...places, ...etas.map((eta) => eta[i] ?? Number.NaN)] : [wide.low, wide.high];
    const own = start[i] ?? Number.NaN;
    const [low, high] = [Math.min(...all), Math.max(...all)];
    const margin = MARGIN * Math.max(high - low, NARROWEST * Math.max(1, Math.abs(low)));
    const withStart = Number.isFinite(own) ? [Math.min(low - margin, own - margin), Math.max(high + margin, own + margin)] : [low - margin, high + margin];
    return snapped({ name: wide.name, low: withStart[0] ?? low, high: withStart[1] ?? high });
  });
  return { axes };
}
