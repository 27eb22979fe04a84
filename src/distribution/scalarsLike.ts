import { families } from '../math/families';
import type { Distribution, DistributionOf, FamilyName, ParamsOf } from '../math/families';
import { distributionOf } from '../math/families/distributionOf';
import { identity } from '../math/families/transform';
import { hasMoments, locationScaleOf, quartileScaleOf } from '../math/law/locationScale';
import type { LocationScale } from '../math/law/locationScale';
import type { Law } from '../math/law/law';
import { lawOf } from '../math/law/lawOf';
import { checkDistribution } from './checkDistribution';
import { MOST_OUTCOMES } from './distributionSchema';
import { parameterFields } from './parameterFields';
import { scalarParameter } from './scalarParameter';

const STEPS = 60;
/** A step of Newton's method at most, in unconstrained coordinates. */
const LONGEST = 2;
const NUDGE = 1e-6;
const CLOSE = 1e-9;
const NEARLY_ALL = 0.999;

type Pair = readonly [number, number];

function withValues<F extends FamilyName>(params: ParamsOf<F>, values: Readonly<Record<string, number>>): ParamsOf<F> {
  return { ...params, ...values };
}

/** Numbers of outcomes come from where the law has its own; `low` is the one name of a first outcome. */
function withIntegers<F extends FamilyName>(family: F, law: Law): ParamsOf<F> {
  const ends = { low: law.quantile(1 - NEARLY_ALL), high: law.quantile(NEARLY_ALL) };
  const integers = parameterFields(family).filter(({ name }) => scalarParameter(family, name)?.integer === true);
  const values = integers.map(({ name }): readonly [string, number] => {
    const { low, high } = scalarParameter(family, name)?.domain ?? { low: 0, high: 0 };
    const wanted = Math.round(name === 'low' ? ends.low : Math.max(ends.high, ends.low));
    return [name, Math.min(Math.max(wanted, low, -MOST_OUTCOMES), high, MOST_OUTCOMES)];
  });
  return withValues<F>(families[family].example, Object.fromEntries(values));
}

/** How a member is measured: by its moments, or by its quartiles where its family has none. */
type Measure<F extends FamilyName> = (params: ParamsOf<F>) => LocationScale;

function byMoments<F extends FamilyName>(family: F): Measure<F> {
  const { mean, variance } = families[family];
  return (params) => ({ centre: mean(params), width: Math.sqrt(variance(params)) });
}

/** Far out Newton's steps leave the numbers. */
const NOWHERE: LocationScale = { centre: Number.NaN, width: Number.NaN };

const byQuartiles =
  <F extends FamilyName>(family: F): Measure<F> =>
  (params) => {
    const member: Distribution = distributionOf<FamilyName>(family, params);
    return checkDistribution(member) === null ? quartileScaleOf(lawOf(member)) : NOWHERE;
  };

/** How far centre and log width are from the wanted ones, in the units of the law. */
function missOf({ centre, width }: LocationScale, wanted: LocationScale): Pair {
  return [(centre - wanted.centre) / wanted.width, Math.log(width / wanted.width)];
}

const size = ([a, b]: Pair): number => {
  const norm = Math.hypot(a, b);
  return Number.isNaN(norm) ? Infinity : norm;
};

/** The least-squares step for one or two unknowns, damped a little so that a flat direction does no harm. */
function stepFor(columns: readonly Pair[], miss: Pair): readonly number[] {
  const dot = (a: Pair, b: Pair): number => a[0] * b[0] + a[1] * b[1];
  const [first = [0, 0], second = [0, 0]] = columns;
  const damping = 1e-12;
  const [a, b, c] = [dot(first, first) + damping, dot(first, second), dot(second, second) + damping];
  const [u, v] = [-dot(first, miss), -dot(second, miss)];
  const determinant = a * c - b * b;
  return columns.length === 1 ? [u / a] : [(c * u - b * v) / determinant, (a * v - b * u) / determinant];
}

/** The real parameters that are moved to fit a mean and a variance: of more than two, the location and the one after it. */
function movedOf(family: FamilyName): readonly string[] {
  const { free, location } = families[family];
  const reals = parameterFields(family).flatMap(({ name }) => (scalarParameter(family, name)?.integer === true ? [] : [name]));
  const first = reals.length > 2 && free.length > 2 && location ? reals.indexOf(location.parameter) : 0;
  return reals.slice(first, first + 2);
}

/**
 * The member with a centre and a width, by Newton's method with halved steps from another one; the nearest found where the family has
 * no such member. Shapes and numbers of outcomes stay. null where none can be measured.
 */
function towards<F extends FamilyName>(family: F, params: ParamsOf<F>, wanted: LocationScale, measure: Measure<F>): DistributionOf<F> | null {
  const names = movedOf(family);
  const transformOf = (name: string) => scalarParameter(family, name)?.unconstrained;
  // A place is moved in widths: in its own units a vast law would hardly feel it.
  const unitOf = (i: number): number => (transformOf(names[i] ?? '') === identity ? wanted.width : 1);
  const start = new Map<string, unknown>(Object.entries(params));
  let etas: readonly number[] = names.map((name) => transformOf(name)?.to(Number(start.get(name))) ?? Number.NaN);
  const at = (coordinates: readonly number[]): ParamsOf<F> =>
    withValues<F>(params, Object.fromEntries(names.map((name, i) => [name, transformOf(name)?.from(coordinates[i] ?? Number.NaN) ?? Number.NaN])));
  const missAt = (coordinates: readonly number[]): Pair => missOf(measure(at(coordinates)), wanted);
  let miss = missAt(etas);
  for (let step = 0; step < STEPS && size(miss) > CLOSE && names.length > 0; step++) {
    const columns = etas.map((eta, i): Pair => {
      const nudge = NUDGE * Math.max(unitOf(i), Math.abs(eta));
      const moved = missAt(etas.with(i, eta + nudge));
      const units = nudge / unitOf(i);
      return [(moved[0] - miss[0]) / units, (moved[1] - miss[1]) / units];
    });
    const full = stepFor(columns, miss);
    // A place may lie anywhere; what is a logarithm moves by factors.
    const longest = Math.max(...full.map((one, i) => (transformOf(names[i] ?? '') === identity ? 0 : Math.abs(one))));
    let scale = longest > LONGEST ? LONGEST / longest : 1;
    let better: readonly number[] | null = null;
    for (let halving = 0; halving < 30 && better === null; halving++, scale /= 2) {
      const next = etas.map((eta, i) => eta + scale * (full[i] ?? 0) * unitOf(i));
      if (size(missAt(next)) < size(miss)) better = next;
    }
    if (better === null) break;
    etas = better;
    miss = missAt(etas);
  }
  return size(miss) < Infinity ? distributionOf(family, at(etas)) : null;
}

/** Whether a member is measured by its moments: not a Cauchy. */
const isSolid = (distribution: Distribution): boolean => hasMoments(lawOf(distribution));

const measureOf = <F extends FamilyName>(family: F, solid: boolean): Measure<F> => (solid ? byMoments(family) : byQuartiles(family));

/**
 * A member of a family of numbers with the mean and the standard deviation of a law, by its quartiles where one of the two has no
 * moments; the nearest found where the family has no such member. null where the law has no width.
 */
export function scalarsLike<F extends FamilyName>(family: F, law: Law): DistributionOf<F> | null {
  const params = withIntegers(family, law);
  const solid = isSolid(distributionOf<FamilyName>(family, params));
  const wanted = solid ? locationScaleOf(law) : quartileScaleOf(law);
  if (!Number.isFinite(wanted.centre) || !(wanted.width > 0 && wanted.width < Infinity)) return null;
  return towards(family, params, wanted, measureOf(family, solid));
}

/** The same family at another place and of another width, as far as it has such members; shapes and numbers of outcomes stay. */
export function scalarsAt<F extends FamilyName>({ family, params }: DistributionOf<F>, wanted: LocationScale): DistributionOf<F> | null {
  return towards(family, params, wanted, measureOf(family, isSolid(distributionOf<FamilyName>(family, params))));
}
