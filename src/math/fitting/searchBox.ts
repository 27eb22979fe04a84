import type { Location, Parameter } from '../families/family';
import type { Law } from '../law/law';
import type { Vector } from '../linear/vector';
import type { FitModel } from './fitModel';
import type { WindowAxis } from './fitWindow';

/** No coordinate is looked at farther out than this: at an end of its domain for every purpose. */
const FARTHEST = 16;
/** The same for a share: from 1e-3 to 1 less that. */
const FARTHEST_LOGIT = 7;
/** How far below and above the forward optimum or the target's own width, in e-folds of a scale. */
const [BELOW, ABOVE] = [3, 2] as const;
/** A normal's quartiles are so many of its deviations apart. */
const QUARTILES = 1.349;

const isScale = ({ domain }: Parameter): boolean => domain.low === 0 && domain.high === Infinity;
const within = (eta: number): number => Math.min(Math.max(eta, -FARTHEST), FARTHEST);

/** Where the target's bulk is, in what the parameter shifts. */
function ofPlace(target: Law, of: Location<never>['of']): readonly [number, number] {
  const ends = [target.quantile(1e-3), target.quantile(1 - 1e-3)];
  const [low = 0, high = 0] = of === 'log x' ? ends.map((x) => within(Math.log(Math.max(0, x)))) : ends;
  const margin = Math.max((high - low) / 10, Math.abs(low) * 1e-9, 1e-300);
  return [low - margin, high + margin];
}

function ofSlider({ slider, unconstrained, domain }: Parameter): readonly [number, number] {
  const farthest = domain.high < Infinity ? FARTHEST_LOGIT : FARTHEST;
  return [Math.max(unconstrained.to(slider.min), -farthest), Math.min(unconstrained.to(slider.max), farthest)];
}

function ofScale(target: Law, parameter: Parameter): readonly [number, number] {
  const [low, high] = ofSlider(parameter);
  const width = parameter.unconstrained.to((target.quantile(0.75) - target.quantile(0.25)) / QUARTILES);
  return Number.isFinite(width) ? [Math.min(low, width - BELOW), Math.max(high, width + ABOVE)] : [low, high];
}

/**
 * Where minima are looked for, a stretch of each unconstrained coordinate: the bulk of the target for what shifts the law;
 * for a scale or a shape about `around` where that is given, else what a slider offers and the target's own width.
 * @param around a θ that is near everything, as a forward optimum is
 */
export function searchBox(
  target: Law,
  { names, parameters, shifts }: Pick<FitModel, 'names' | 'parameters' | 'shifts'>,
  around: Vector | null,
): readonly WindowAxis[] {
  return parameters.map((parameter, i) => {
    const shift = shifts[i] ?? null;
    const centre = isScale(parameter) ? parameter.unconstrained.to(around?.[i] ?? Number.NaN) : Number.NaN;
    const [low, high] = shift
      ? ofPlace(target, shift)
      : Number.isFinite(centre)
        ? [centre - BELOW, centre + ABOVE]
        : isScale(parameter)
          ? ofScale(target, parameter)
          : ofSlider(parameter);
    return { name: names[i] ?? '', low, high };
  });
}
