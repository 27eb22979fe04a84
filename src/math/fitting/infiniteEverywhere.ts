import type { Vector } from '../linear/vector';
import type { Direction } from '../geometry/direction';
import type { Law } from '../law/law';
import { crossEntropyPlace } from '../quantities/crossEntropyPlace';
import { isSomewhere, NOWHERE } from '../quantities/place';
import type { Place } from '../quantities/place';
import type { Model } from './model';

/** This far out in the unconstrained coordinate a parameter is at an end of its domain for every purpose. */
const REACH = 20;

/** Every choice of one value a parameter. */
const corners = (values: readonly Vector[]): readonly Vector[] =>
  values.reduce<readonly Vector[]>((all, choices) => all.flatMap((one) => choices.map((choice) => [...one, choice])), [[]]);

/**
 * Where KL between the target and q_θ is infinite for every θ: the support of q_θ does not move with θ, and a tail's
 * convergence is monotone in each parameter, so that the start and the corners of the domain speak for all of it.
 * @returns the place at the θ where the model stands; nowhere where some θ gives a finite KL.
 */
export function infiniteEverywhere(target: Law, model: Model, direction: Direction): Place {
  const placeAt = (theta: Vector): Place => {
    const q = model.at(theta);
    return direction === 'forward' ? crossEntropyPlace(target, q) : crossEntropyPlace(q, target);
  };
  const here = placeAt(model.theta);
  if (!isSomewhere(here)) return NOWHERE;
  const ends = model.parameters.map(({ unconstrained, slider }) => [
    unconstrained.from(-REACH),
    slider.min,
    slider.max,
    unconstrained.from(REACH),
  ]);
  return corners(ends).every((theta) => isSomewhere(placeAt(theta))) ? here : NOWHERE;
}
