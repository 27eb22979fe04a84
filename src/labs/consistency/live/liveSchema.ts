import * as v from 'valibot';
import { LIVE_LABELS, liveOptimizers, MAX_AUGMENTATION, MAX_SEED, MAX_STEPS, STEP_SIZES } from './liveScene';
import type { LiveScene } from './liveScene';

const between = (low: number, high: number) =>
  v.pipe(
    v.number('must be a number'),
    v.finite('must be finite'),
    v.minValue(low, `must be at least ${low}`),
    v.maxValue(high, `must be at most ${high}`),
  );
const integer = (low: number, high: number) => v.pipe(between(low, high), v.integer('must be an integer'));

export const liveSchema: v.GenericSchema<unknown, LiveScene> = v.strictObject({
  labels: integer(LIVE_LABELS.min, LIVE_LABELS.max),
  augmentation: between(0, MAX_AUGMENTATION),
  optimizer: v.picklist(liveOptimizers, `must be one of ${liveOptimizers.join(', ')}`),
  stepSize: between(STEP_SIZES.min, STEP_SIZES.max),
  seed: integer(0, MAX_SEED),
  step: integer(0, MAX_STEPS),
});
