import * as v from 'valibot';
import { labelCounts } from '../../../math/training/trainingProblem';
import { FRAME_EVERY, liveOptimizers, MAX_AUGMENTATION, MAX_SEED, RUN_STEPS, STEP_SIZES } from './liveScene';
import type { LiveScene } from './liveScene';

const between = (low: number, high: number) =>
  v.pipe(
    v.number('must be a number'),
    v.finite('must be finite'),
    v.minValue(low, `must be at least ${low}`),
    v.maxValue(high, `must be at most ${high}`),
  );
const integer = (low: number, high: number) => v.pipe(between(low, high), v.integer('must be an integer'));
const oneOf = <const T extends readonly (string | number)[]>(options: T) =>
  v.picklist(options, `must be one of ${options.join(', ')}`);

export const liveSchema: v.GenericSchema<unknown, LiveScene> = v.strictObject({
  labels: oneOf(labelCounts.digits),
  points: oneOf(labelCounts.moons),
  augmentation: between(0, MAX_AUGMENTATION),
  optimizer: oneOf(liveOptimizers),
  stepSize: between(STEP_SIZES.min, STEP_SIZES.max),
  seed: integer(0, MAX_SEED),
  step: v.pipe(integer(0, RUN_STEPS), v.multipleOf(FRAME_EVERY, `must be a multiple of ${FRAME_EVERY}`)),
  tenSeeds: v.boolean('must be true or false'),
});
