import type { Distribution } from '../families';
import type { Method } from '../divergence/quantity';
import type { ContinuousLaw, DiscreteLaw, Law } from '../law/law';
import { klOf } from '../quantities/klOf';
import { isSomewhere } from '../quantities/place';
import type { Place } from '../quantities/place';
import { requireSameKind } from '../quantities/requireSameKind';
import { infiniteEverywhere } from './infiniteEverywhere';
import { modelOf } from './modelOf';
import type { Axis } from './surface/axis';
import { circleSurface } from './surface/circleSurface';
import { amongAll, convergentAxes } from './surface/convergentAxes';
import type { ConvergentAxes } from './surface/convergentAxes';
import { fewerMembers } from './surface/fewerMembers';
import { closedForward, closedReverse } from './surface/closedSurface';
import { tailsDiverge, thetaAt } from './surface/infiniteNodes';
import { intervalPoints, logitDensity } from './surface/intervalPoints';
import { locationSurface } from './surface/locationSurface';
import { membersOf } from './surface/members';
import type { Members } from './surface/members';
import { outcomePoints } from './surface/outcomePoints';
import { requireAxes } from './surface/requireAxes';
import { isSeparable } from './surface/isSeparable';
import { separableSurface } from './surface/separableSurface';
import type { SurfaceValues, Wanted } from './surface/surfaceValues';

/** KL(p ‖ q_θ) and KL(q_θ ‖ p) over a grid of θ, in nats, row-major with the first axis slowest. */
export interface LossSurface {
  readonly axes: readonly Axis[];
  readonly forward: Float64Array;
  readonly reverse: Float64Array;
  readonly method: { readonly forward: Method; readonly reverse: Method };
  /** Where each is infinite for every θ; then all its nodes are. */
  readonly forwardInfinite: Place;
  readonly reverseInfinite: Place;
}

const NOTHING: SurfaceValues = { forward: null, reverse: null };

/** θ at the ends and the middles of the axes: what is true of them is true of all. */
function spanningThetas(axes: readonly Axis[]): readonly (readonly number[])[] {
  const picked = axes.map(({ values }) => {
    const sorted = values.toSorted();
    return [...new Set([0, values.length >> 1, values.length - 1])].map((i) => sorted[i] ?? Number.NaN);
  });
  const [first = [], second = null] = picked;
  return second ? first.flatMap((a) => second.map((b) => [a, b])) : first.map((a) => [a]);
}

const isContinuous = (law: Law): law is ContinuousLaw => law.kind === 'continuous';
const isDiscrete = (law: Law): law is DiscreteLaw => law.kind === 'discrete';

/** The surface at every node of these axes, by the way that fits the family; null where none does. */
function* computed(target: Law, start: Distribution, members: Members, axes: readonly Axis[], wanted: Wanted): Generator<void, SurfaceValues> {
  const { location } = members;
  if (target.kind === 'discrete') {
    const laws = spanningThetas(axes).map(members.law).filter(isDiscrete);
    const points = outcomePoints(target, laws);
    const [law] = laws;
    const inside = points && law ? [...points.x].filter((x) => law.logProb(x) > -Infinity).slice(0, 50) : [];
    if (!points || !isSeparable(members, axes, inside)) return NOTHING;
    return yield* separableSurface(members.logProb, axes, points);
  }
  if (location) {
    const model = modelOf(start);
    const standing = model.theta[model.names.indexOf(location.parameter)] ?? Number.NaN;
    const atOrigin = membersOf(start, members.names, { [location.parameter]: location.origin });
    if (location.of === 'angle') return yield* circleSurface(target, atOrigin, location, axes, standing, wanted);
    return yield* locationSurface(target, members, location, axes, { shift: standing, atOrigin }, wanted);
  }
  const [spanning, across] = [spanningThetas(axes), axes.length === 2];
  // The corners: a family is no rougher inside.
  const laws = spanning.filter((_, k) => !across || k % 2 === 0).map(members.law).filter(isContinuous);
  const range = laws[0]?.support ?? target.support;
  const inside = Array.from({ length: 15 }, (_, k) => range.low + ((range.high - range.low) * (k + 0.5)) / 15);
  if (!inside.every(Number.isFinite) || !isSeparable(members, axes, inside)) return NOTHING;
  const logProb = (theta: readonly number[]): ((u: number) => number) => {
    const tails = members.tails(theta);
    return tails ? logitDensity({ logProb: members.logProb(theta), tails }, range) : () => Number.NaN;
  };
  return yield* separableSurface(logProb, axes, intervalPoints(target, laws, range));
}

/** The surface where tails let it converge, from as few members as show it. */
function* smooth(target: Law, start: Distribution, members: Members, axes: readonly Axis[], wanted: Wanted): Generator<void, SurfaceValues> {
  const diverge = tailsDiverge(target, members);
  const onlyOf = { forward: convergentAxes(axes, members, (theta) => diverge(theta)[0]), reverse: convergentAxes(axes, members, (theta) => diverge(theta)[1]) };
  const run = (on: ConvergentAxes, directions: Wanted): Generator<void, SurfaceValues> =>
    fewerMembers(on.axes, directions, (some, left) => computed(target, start, members, some, left));
  const isShared = onlyOf.forward.isAll && onlyOf.reverse.isAll;
  const both = isShared ? yield* run(onlyOf.forward, wanted) : NOTHING;
  const { forward } = isShared || !wanted.forward ? both : yield* run(onlyOf.forward, { forward: true, reverse: false });
  const { reverse } = isShared || !wanted.reverse ? both : yield* run(onlyOf.reverse, { forward: false, reverse: true });
  const [allForward, allReverse] = [forward && amongAll(forward, axes, onlyOf.forward), reverse && amongAll(reverse, axes, onlyOf.reverse)];
  return { forward: allForward, reverse: allReverse };
}

/**
 * Both losses of a family over a grid of one or two of its free parameters, the others where `start` has them. Yields
 * between slices. Which way serves which family:
 * - `closedSurface`: both in one family with a closed form; forward from any p to an exponential family;
 * - `locationSurface`: a parameter shifts the law of x (normal, laplace, logistic, gumbel, cauchy, studentT, skewNormal) or
 *   of log x (logNormal, gamma, weibull): forward by `evenForward` where p is smooth, else `forwardByLocation`, reverse by
 *   `reverseByLocation`; where that parameter is on no axis, as in (nu, sigma), there is a row a node, which is slow;
 * - `circleSurface`: a parameter turns an angle (vonMises), by Fourier coefficients;
 * - `separableSurface`: log q is a sum of functions of one parameter each: counts by `outcomePoints` (negativeBinomial,
 *   betaBinomial), an interval by `intervalPoints` (beta);
 * - klOf, node by node, for what those leave (NaN).
 * All but the first are asked for fewer members where they are smooth in a parameter (`fewerMembers`), and only for those
 * for which a tail lets them converge (`convergentAxes`).
 * @param axes names and values; a curve is a surface with one axis.
 * @throws RangeError naming the axis that is not a free parameter, is given twice or is empty, or the value outside the
 * parameter's domain; and unless the target and the family are both discrete or both continuous.
 * @error relative to `klOf`: 1e-13 in closed form; else 1e-6 where log p is smooth (sums 1e-12 before members are fewer),
 * 1e-4 where it has kinks or jumps; absolute 1e-9 near 0. Infinities exact.
 */
export function* lossSurface(
  target: Law,
  start: Distribution,
  axes: readonly [Axis] | readonly [Axis, Axis],
): Generator<void, LossSurface> {
  const members = membersOf(start, axes.map(({ name }) => name));
  requireAxes(members, axes);
  const model = modelOf(start);
  requireSameKind(target, model.at(model.theta));
  const forwardInfinite = infiniteEverywhere(target, model, 'forward');
  const reverseInfinite = infiniteEverywhere(target, model, 'reverse');
  const size = axes.reduce((product, { values }) => product * values.length, 1);
  // On an interval or a circle the closed forms cost more than sums of products, which are as good.
  const isBounded = target.kind === 'continuous' && (members.location === null || members.location.of === 'angle');
  const closed = {
    forward: isSomewhere(forwardInfinite) ? new Float64Array(size).fill(Infinity) : isBounded ? null : closedForward(target, start, members, axes),
    reverse: isSomewhere(reverseInfinite) ? new Float64Array(size).fill(Infinity) : isBounded ? null : closedReverse(target, start, members, axes),
  };
  yield;
  const wanted: Wanted = { forward: closed.forward === null, reverse: closed.reverse === null };
  const rest = wanted.forward || wanted.reverse ? yield* smooth(target, start, members, axes, wanted) : NOTHING;
  const [forward, reverse] = [
    closed.forward ?? rest.forward ?? new Float64Array(size).fill(Number.NaN),
    closed.reverse ?? rest.reverse ?? new Float64Array(size).fill(Number.NaN),
  ];
  for (const [values, direction] of [[forward, 'forward'], [reverse, 'reverse']] as const) {
    for (let k = 0; k < size; k++) {
      const value = values[k] ?? 0;
      if (value < 0) values[k] = 0;
      if (!Number.isNaN(value)) continue;
      const q = members.law(thetaAt(axes, k));
      values[k] = (direction === 'forward' ? klOf(target, q) : klOf(q, target)).value;
      yield;
    }
  }
  const otherwise: Method = target.kind === 'discrete' ? 'sum' : 'quadrature';
  return {
    axes,
    forward,
    reverse,
    method: {
      forward: closed.forward ? 'closed form' : otherwise,
      reverse: closed.reverse ? 'closed form' : otherwise,
    },
    forwardInfinite,
    reverseInfinite,
  };
}
