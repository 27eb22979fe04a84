import { checkDistribution } from '../../distribution/checkDistribution';
import { ofFamily } from '../../distribution/ofFamily';
import { parameterFields } from '../../distribution/parameterFields';
import { scalarParameter } from '../../distribution/scalarParameter';
import { scalarsAt } from '../../distribution/scalarsLike';
import { families } from '../../math/families';
import type { Distribution, DistributionOf, FamilyName } from '../../math/families';
import { distributionOf } from '../../math/families/distributionOf';
import { locationScaleOf } from '../../math/law/locationScale';
import type { LocationScale } from '../../math/law/locationScale';
import type { Law } from '../../math/law/law';
import { lawOf } from '../../math/law/lawOf';

/** Either of two laws that sees the other farther off or wider than so many of its own widths is too far to begin a fit from. */
const TOO_FAR = 4;
/** As far from its target, in deviations, and as much wider as the start of the first example is. */
const [AWAY, WIDER] = [1.1, 1.3] as const;
/** So much nearer to where it is wanted, in deviations, a start below is taken for one above. */
const ROOM = 0.1;
/** Digits of a start that was not chosen by hand. */
const DIGITS = 3;

/** How much farther a law is from a target than a fit of it can sensibly begin; up to 1 where it can begin there. */
export function farness(target: LocationScale, { centre, width }: LocationScale): number {
  const off = Math.abs(centre - target.centre);
  return Math.max(Math.hypot(target.width, off) / width, Math.hypot(width, off) / target.width) / TOO_FAR;
}

type Mixture = DistributionOf<'gaussianMixture'>;
const isMixture = ofFamily('gaussianMixture');

/** All of a mixture moved and widened together: its weights and the look of it stay. */
function mixtureAt({ params }: Mixture, { centre, width }: LocationScale): Mixture {
  const now = locationScaleOf(lawOf({ family: 'gaussianMixture', params }));
  const factor = width / now.width;
  return {
    family: 'gaussianMixture',
    params: {
      weights: params.weights,
      mus: params.mus.map((mu) => onGrid(centre + (mu - now.centre) * factor, width)),
      sigmas: params.sigmas.map((sigma) => Number((sigma * factor).toPrecision(DIGITS))),
    },
  };
}

/** Beside a width, digits of a place mean something from the second of that width on. */
function onGrid(place: number, width: number): number {
  const step = 10 ** (Math.floor(Math.log10(width)) - 1);
  return Number((Math.round(place / step) * step).toPrecision(12));
}

function rounded<F extends FamilyName>({ family, params }: DistributionOf<F>, width: number): Distribution {
  const { location } = families[family];
  const short = new Map<string, number>();
  for (const [name, value] of new Map<string, unknown>(Object.entries(params))) {
    if (typeof value !== 'number' || Number.isInteger(value)) continue;
    short.set(name, location?.parameter === name && location.of === 'x' ? onGrid(value, width) : Number(value.toPrecision(DIGITS)));
  }
  return distributionOf<FamilyName>(family, { ...params, ...Object.fromEntries(short) });
}

function memberAt(model: Distribution, wanted: LocationScale): Distribution | null {
  if (isMixture(model)) return mixtureAt(model, wanted);
  const exact = scalarsAt(model, wanted);
  if (exact === null) return null;
  const short = rounded(exact, wanted.width);
  return isSensible(short) ? short : exact;
}

/** As far out as numbers that are read go, in unconstrained coordinates: a shape or a scale beyond is at an end of its domain. */
const FARTHEST = 28;

/** Whether no shape or scale has run to an end of its domain, as happens where a family has no member like the one that was wanted. */
function isWithin<F extends FamilyName>({ family, params }: DistributionOf<F>): boolean {
  const values = new Map<string, unknown>(Object.entries(params));
  return parameterFields(family).every(({ name }) => {
    const parameter = scalarParameter(family, name);
    const isPlace = parameter === undefined || parameter.integer === true || families[family].location?.parameter === name;
    return isPlace || Math.abs(parameter.unconstrained.to(Number(values.get(name)))) <= FARTHEST;
  });
}

function isSensible(model: Distribution): boolean {
  if (checkDistribution(model) !== null || !(isMixture(model) || isWithin(model))) return false;
  const { centre, width } = locationScaleOf(lawOf(model));
  return Number.isFinite(centre) && width > 0 && width < Infinity;
}

/** Whether half of the target and more lies where the model can be. */
function isOver(target: Law, { support }: Law): boolean {
  return target.quantile(0.25) >= support.low && target.quantile(0.75) <= support.high;
}

/**
 * A start from which a fit of the target can be watched: the model's own where that is near enough, or where no member is over the
 * target; else one a deviation off and a little wider than the target, as the first example's is, or the nearest to that in its family.
 */
export function startNear(target: Law, model: Distribution): Distribution {
  const aim = locationScaleOf(target);
  const before = farness(aim, locationScaleOf(lawOf(model)));
  if (!(before > 1) || !(aim.width > 0)) return model;
  const matched = memberAt(model, aim);
  // What cannot be as narrow as the target goes as far off as it is wide itself.
  const reach = Math.max(aim.width, matched && isSensible(matched) ? locationScaleOf(lawOf(matched)).width : 0);
  const starts = [1, -1].flatMap((side) => {
    const wanted = aim.centre + side * AWAY * reach;
    const start = memberAt(model, { centre: wanted, width: WIDER * reach });
    if (start === null || !isSensible(start) || !isOver(target, lawOf(start))) return [];
    const reached = locationScaleOf(lawOf(start));
    return [{ start, miss: Math.abs(reached.centre - wanted) / reach, left: farness(aim, reached) }];
  });
  const [above, below] = starts;
  // Where there is no room above, as for a share near 1, below leaves more of a way to go.
  const best = above && below && below.miss < above.miss - ROOM ? below : above;
  return best && best.left < before ? best.start : model;
}
