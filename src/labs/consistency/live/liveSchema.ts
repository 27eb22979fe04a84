import * as v from 'valibot';
import { labelCounts } from '../../../math/training/trainingProblem';
import { integerWithin, within } from '../../../scene/numberSchema';
import { oneOf } from '../../../scene/oneOf';
import { FRAME_EVERY, liveOptimizers, MAX_AUGMENTATION, MAX_SEED, RUN_STEPS, STEP_SIZES } from './liveScene';
import type { LiveScene } from './liveScene';

export const liveSchema: v.GenericSchema<unknown, LiveScene> = v.strictObject({
  labels: oneOf(labelCounts.digits),
  points: oneOf(labelCounts.moons),
  augmentation: within({ min: 0, max: MAX_AUGMENTATION }),
  optimizer: oneOf(liveOptimizers),
  stepSize: within(STEP_SIZES),
  seed: integerWithin({ min: 0, max: MAX_SEED }),
  step: v.pipe(integerWithin({ min: 0, max: RUN_STEPS }), v.multipleOf(FRAME_EVERY, `must be a multiple of ${FRAME_EVERY}`)),
  tenSeeds: v.boolean('must be true or false'),
});
