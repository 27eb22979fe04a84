import * as v from 'valibot';
import type { FiniteDistributionOf } from '../../math/families/finite';
import { oneParameterFamilies } from '../../math/families/finite';
import { directions } from '../../math/geometry/direction';
import type { Direction } from '../../math/geometry/direction';
import { coordinates, MAX_STEPS } from '../../math/optimizers/descend';
import type { Coordinate } from '../../math/optimizers/descend';
import { integerWithin, within } from '../../scene/numberSchema';
import { oneOf } from '../../scene/oneOf';
import { sharesOf } from '../../scene/sharesOf';

/** Whose terms are shown against p: the rival q, or the approximation q_θ. */
export const models = ['rival', 'approximation'] as const;
export type Model = (typeof models)[number];

export interface WormsRun {
  readonly coordinate: Coordinate;
  readonly stepSize: number;
  /** How far along the run the lab stands; 0 is the θ of the approximation itself. */
  readonly step: number;
}

/** A target p on 0, …, K, a rival model q, and an approximation q_θ whose θ is where the run starts. */
export interface WormsScene {
  readonly version: 1;
  readonly lab: 'worms';
  readonly p: FiniteDistributionOf<'empirical' | 'categorical'>;
  /** The outcomes whose probability in p stays when another is changed. */
  readonly locked: readonly number[];
  readonly q: FiniteDistributionOf<'discreteUniform' | 'categorical'>;
  readonly approximation: FiniteDistributionOf<'binomial'>;
  readonly direction: Direction;
  readonly run: WormsRun;
  readonly model: Model;
  readonly brush: number | null;
}

/** As many as a link can carry. */
export const MAX_OUTCOMES = 64;
export const STEP_SIZES = { min: 1e-4, max: 1 } as const;
/** The largest count: sums of them stay exact enough, and links short. */
export const MAX_MASS = 1e12;

const masses = v.pipe(
  v.array(within({ min: 0, max: MAX_MASS }), 'must be an array of numbers'),
  v.minLength(2, 'must have at least 2 outcomes'),
  v.maxLength(MAX_OUTCOMES, `must have at most ${MAX_OUTCOMES} outcomes`),
  v.check((values) => values.some((value) => value > 0), 'must not be 0 everywhere'),
);
const probs = sharesOf(masses);
const integer = (min: number, max: number) => integerWithin({ min, max });

const empirical = v.strictObject({
  family: v.literal('empirical'),
  params: v.strictObject({ counts: masses }),
});
const categorical = v.strictObject({
  family: v.literal('categorical'),
  params: v.strictObject({ probs }),
});
const discreteUniform = v.strictObject({
  family: v.literal('discreteUniform'),
  params: v.strictObject({ low: integer(0, 0), high: integer(1, MAX_OUTCOMES - 1) }),
});
const { domain } = oneParameterFamilies.binomial.parameter;
const binomial = v.strictObject({
  family: oneOf(['binomial']),
  params: v.strictObject({
    trials: integer(1, MAX_OUTCOMES - 1),
    theta: v.pipe(
      v.number('must be a number'),
      v.check(
        (theta) => theta > domain.low && theta < domain.high,
        `must lie strictly between ${domain.low} and ${domain.high}`,
      ),
    ),
  }),
});

/** K + 1: how many outcomes p gives mass to, or could. */
export function outcomesOf({ p }: Pick<WormsScene, 'p'>): number {
  return p.family === 'empirical' ? p.params.counts.length : p.params.probs.length;
}

function rivalOutcomes({ q }: Pick<WormsScene, 'q'>): number {
  return q.family === 'discreteUniform' ? q.params.high + 1 : q.params.probs.length;
}

const shape = v.strictObject({
  version: v.literal(1, 'must be 1'),
  lab: v.literal('worms', 'must be worms'),
  p: v.variant('family', [empirical, categorical], 'must be an empirical or a categorical distribution'),
  locked: v.array(integer(0, MAX_OUTCOMES - 1), 'must be an array of outcomes'),
  q: v.variant('family', [discreteUniform, categorical], 'must be a discreteUniform or a categorical distribution'),
  approximation: binomial,
  direction: oneOf(directions),
  run: v.strictObject({
    coordinate: oneOf(coordinates),
    stepSize: within(STEP_SIZES),
    step: integer(0, MAX_STEPS),
  }),
  model: oneOf(models),
  brush: v.nullable(integer(0, MAX_OUTCOMES - 1)),
});

export const wormsSchema: v.GenericSchema<unknown, WormsScene> = v.pipe(
  shape,
  v.forward(
    v.partialCheck([['p'], ['q']], (scene) => rivalOutcomes(scene) === outcomesOf(scene), 'must have as many outcomes as p'),
    ['q'],
  ),
  v.forward(
    v.partialCheck(
      [['p'], ['approximation']],
      (scene) => scene.approximation.params.trials === outcomesOf(scene) - 1,
      'must have one trial fewer than p has outcomes',
    ),
    ['approximation'],
  ),
  v.forward(
    v.partialCheck([['p'], ['locked']], (scene) => scene.locked.every((x) => x < outcomesOf(scene)), 'must be outcomes of p'),
    ['locked'],
  ),
  v.forward(
    v.partialCheck([['p'], ['brush']], (scene) => (scene.brush ?? 0) < outcomesOf(scene), 'must be an outcome of p'),
    ['brush'],
  ),
);

/**
 * The parts that depend on p brought into step with it: the models' supports, the locks, the brush. A free q on other outcomes
 * gives way to the uniform.
 */
export function followTarget(scene: WormsScene): WormsScene {
  const outcomes = outcomesOf(scene);
  const { q, approximation, locked, brush } = scene;
  const family = oneParameterFamilies[approximation.family];
  return {
    ...scene,
    q:
      q.family === 'categorical' && q.params.probs.length === outcomes
        ? q
        : { family: 'discreteUniform', params: { low: 0, high: outcomes - 1 } },
    approximation: {
      family: approximation.family,
      params: family.onOutcomes(outcomes - 1, family.theta(approximation.params)),
    },
    locked: locked.filter((x) => x < outcomes),
    brush: brush !== null && brush < outcomes ? brush : null,
  };
}
