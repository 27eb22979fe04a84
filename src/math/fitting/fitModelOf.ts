import { families } from '../families';
import type { Distribution, DistributionOf, FamilyName, ParamsOf } from '../families';
import { distributionOf } from '../families/distributionOf';
import type { FreeEntry, Location, Parameter } from '../families/family';
import { freeValues } from '../families/freeValues';
import type { Law } from '../law/law';
import { lawOf } from '../law/lawOf';
import type { Vector } from '../linear/vector';
import { componentsOf } from './componentsOf';
import type { ExponentialModel, FitModel } from './fitModel';
import { slopesOfNatural } from './slopesOfNatural';

/** A scalar parameter, or an entry of a vector. */
interface Movable<Params> extends Omit<FreeEntry<Params>, 'location'> {
  readonly shifts: Location<never>['of'] | null;
}

/** A scalar parameter as an entry of a vector of one: the same things about it. */
function scalarEntries<F extends FamilyName>(name: F): readonly Movable<ParamsOf<F>>[] {
  const family = families[name];
  const parameters = new Map(Object.entries<Parameter>(family.parameters));
  return family.free.flatMap((one, i) => {
    const parameter = parameters.get(one);
    return parameter
      ? [{
          name: one,
          parameter,
          shifts: family.location?.parameter === one ? family.location.of : null,
          value: (params) => freeValues(family, params)[i] ?? Number.NaN,
          moved: (params, value) => ({ ...params, [one]: value }),
        }]
      : [];
  });
}

function entriesOf<F extends FamilyName>({ family: name, params }: DistributionOf<F>, free: readonly string[]): readonly Movable<ParamsOf<F>>[] {
  if (free.length < 1 || free.length > 2) throw new RangeError(`free must name 1 or 2 parameters, got ${free.length}`);
  if (free[0] === free[1]) throw new RangeError(`free must not name ${free[0]} twice`);
  const ofVectors = families[name].entries?.(params) ?? [];
  const all = [...scalarEntries(name), ...ofVectors.map(({ location, ...entry }) => ({ ...entry, shifts: location ?? null }))];
  return free.map((one) => {
    const entry = all.find((each) => each.name === one);
    if (!entry) throw new RangeError(`free names ${one}, but of ${name} these can move: ${all.map((each) => each.name).join(', ') || 'nothing'}`);
    return entry;
  });
}

function exponentialIn<F extends FamilyName>(
  name: F,
  movedParams: (theta: Vector) => ParamsOf<F>,
  law: (theta: Vector) => Law,
  places: readonly number[],
): ExponentialModel | null {
  const { exponential, score, free } = families[name];
  const example = movedParams([]);
  if (!exponential || !score || exponential.natural(example).length !== free.length) return null;
  return {
    statistic: exponential.statistic(example),
    meansFrom: exponential.meansFrom,
    meanParams: (theta) => exponential.meanParams(movedParams(theta)),
    memberOf: (means) => distributionOf<FamilyName>(name, exponential.fromMeanParams(example, means)),
    naturalSlopes: (theta) => slopesOfNatural(law(theta), exponential.statistic(example), score(movedParams(theta)), places),
  };
}

function fitModelIn<F extends FamilyName>({ family: name, params }: DistributionOf<F>, free: readonly string[]): FitModel {
  const family = families[name];
  const { score, fisherInformation, exponential, entriesScore } = family;
  const entries = entriesOf({ family: name, params }, free);
  const movedParams = (theta: Vector): ParamsOf<F> => entries.reduce((moved, entry, i) => entry.moved(moved, theta[i] ?? entry.value(params)), params);
  const distributionAt = (theta: Vector): Distribution => distributionOf<FamilyName>(name, movedParams(theta));
  const at = (theta: Vector): Law => lawOf(distributionAt(theta));
  // Where each of them is among the family's free parameters; −1 for an entry of a vector.
  const places = free.map((one) => family.free.findIndex((scalar) => scalar === one));
  const names = family.entries?.(params).map((entry) => entry.name) ?? [];
  const ofVectors = free.map((one) => names.indexOf(one));
  const areScalars = places.every((place) => place >= 0);
  const areAll = areScalars && places.length === family.free.length;
  const ofPlaces = (vector: Vector): Vector => places.map((place) => vector[place] ?? Number.NaN);
  const scoreOf = (theta: Vector): ((x: number) => Vector) => {
    const moved = movedParams(theta);
    const scoreAt = score?.(moved) ?? (() => []);
    if (areAll && places.every((place, i) => place === i)) return scoreAt;
    if (areScalars) return (x) => ofPlaces(scoreAt(x));
    const ofEntries = entriesScore?.(moved) ?? (() => []);
    return (x) => {
      const [scalars, inVectors] = [places.some((place) => place >= 0) ? scoreAt(x) : [], ofEntries(x)];
      return places.map((place, i) => (place >= 0 ? scalars[place] : inVectors[ofVectors[i] ?? -1]) ?? Number.NaN);
    };
  };
  const ofFamily = areScalars ? exponentialIn(name, movedParams, at, places) : null;
  return {
    names: free,
    parameters: entries.map(({ parameter }) => parameter),
    shifts: entries.map(({ shifts }) => shifts),
    theta: entries.map(({ value }) => value(params)),
    at,
    distributionAt,
    parts: (theta) => componentsOf(distributionAt(theta)) ?? [at(theta)],
    score: score || !areScalars ? scoreOf : null,
    fisherInformation:
      fisherInformation && areScalars
        ? (theta) => {
            const rows = fisherInformation(movedParams(theta));
            return places.map((place) => ofPlaces(rows[place] ?? []));
          }
        : null,
    momentMatching:
      exponential && areAll
        ? {
            statistic: exponential.statistic(params),
            meansFrom: exponential.meansFrom,
            thetaOf: (means) => ofPlaces(freeValues(family, exponential.fromMeanParams(params, means))),
          }
        : null,
    exponential: ofFamily,
    natural:
      exponential && ofFamily && areAll
        ? {
            to: (theta) => exponential.natural(movedParams(theta)),
            from: (natural) => ofPlaces(freeValues(family, exponential.fromNatural(params, natural))),
            slopes: ofFamily.naturalSlopes,
          }
        : null,
  };
}

/**
 * The model whose named parameters move and whose others stand where the distribution has them.
 * @param free one or two of `freeNamesOf(start)`, in any order, which is that of θ.
 * @throws RangeError naming `free` where it names none, more than two, one twice, or what cannot move.
 */
export function fitModelOf(start: Distribution, free: readonly string[]): FitModel {
  return fitModelIn(start, free);
}
