import { nice, tickStep } from 'd3-array';
import { parameterRange } from '../../distribution/parameterRange';
import { families } from '../../math/families';
import type { Distribution } from '../../math/families';
import { movables } from '../../math/families/movables';
import type { Movable } from '../../math/families/movables';
import { lawOf } from '../../math/law/lawOf';
import type { DivergencesScene } from './divergencesScene';

const FAR = 1e6;
/** A shift goes so many deviations to either side. */
const DEVIATIONS = 6;
/** A range grows by about such a part of itself: by every move of a hand that drags q on, and all its curves would be asked for anew each time. */
const STRETCHES = 8;

/** Where a parameter may stand at all. */
export function limitsOf(q: Distribution, { name, parameter, isInteger }: Movable): { readonly min: number; readonly max: number } {
  if (parameter) return parameterRange(q, name);
  // A shift of outcomes: as far as the family lets its lowest one go.
  return { min: isInteger ? families.discreteUniform.parameters.low.domain.low : -FAR, max: FAR };
}

/** The range that a parameter first moves over. */
export function startRange(q: Distribution, movable: Movable): { readonly from: number; readonly to: number } {
  const { min, max } = limitsOf(q, movable);
  const within = (value: number): number => Math.min(Math.max(value, min), max);
  if (movable.parameter) {
    const { slider } = movable.parameter;
    return { from: within(Math.min(slider.min, movable.value)), to: within(Math.max(slider.max, movable.value)) };
  }
  const reach = DEVIATIONS * Math.sqrt(lawOf(q).variance);
  const [from, to] = nice(movable.value - reach, movable.value + reach, 10);
  return { from: within(from), to: within(to) };
}

/** The parameter that moves, as q has it; undefined where q has none of that name. */
export const movableOf = ({ q, moving }: Pick<DivergencesScene, 'q' | 'moving'>): Movable | undefined =>
  movables(q).find(({ name }) => name === moving.name);

/** The range brought into step with q: within what its parameter may be, and with q's own place inside. */
export function followMoving(scene: DivergencesScene): DivergencesScene {
  const { q, moving } = scene;
  const movable = movableOf(scene);
  if (!movable) {
    const first = movables(q)[0];
    return first ? { ...scene, moving: { name: first.name, ...startRange(q, first) } } : scene;
  }
  const { min, max } = limitsOf(q, movable);
  const step = tickStep(moving.from, moving.to, STRETCHES);
  const stretch = (round: (steps: number) => number): number => Number((round(movable.value / step) * step).toPrecision(12));
  const from = movable.value < moving.from ? Math.max(min, stretch(Math.floor)) : Math.max(min, moving.from);
  const to = movable.value > moving.to ? Math.min(max, stretch(Math.ceil)) : Math.min(max, moving.to);
  if (!(from < to)) return { ...scene, moving: { name: movable.name, ...startRange(q, movable) } };
  return from === moving.from && to === moving.to ? scene : { ...scene, moving: { ...moving, from, to } };
}
