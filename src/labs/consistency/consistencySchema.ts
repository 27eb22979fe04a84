import * as v from 'valibot';
import { finite, within } from '../../scene/numberSchema';
import { oneOf } from '../../scene/oneOf';
import { LEAST_TEMPERATURE, LIMITS, modes, normalisers, schedules, temperedSides } from './consistencyScene';
import type { ConsistencyScene } from './consistencyScene';
import { sizeOf } from './consistencyEdits';
import { liveSchema } from './live/liveSchema';
import { hasNumber, stepTensors } from './stepsLook';

const index = v.pipe(finite, v.integer('must be an integer'), v.minValue(0, 'must be at least 0'));

const rows = ({ min, max }: { readonly min: number; readonly max: number }) =>
  v.pipe(
    v.array(v.array(within(LIMITS.logit), 'must be an array of logits'), 'must be an array of rows'),
    v.minLength(min, `must have at least ${min} rows`),
    v.maxLength(max, `must have at most ${max} rows`),
    v.check((all) => all.every(({ length }) => length === all[0]?.length), 'must have as many logits in every row'),
    v.check(([first = []]) => {
      const { min: fewest, max: most } = LIMITS.classes;
      return first.length >= fewest && first.length <= most;
    }, `must have ${LIMITS.classes.min} to ${LIMITS.classes.max} logits a row`),
  );

const classesOf = (matrix: ConsistencyScene['batch']['original']): number => matrix[0]?.length ?? 0;

const batch = v.pipe(
  v.strictObject({
    labelled: rows(LIMITS.labelled),
    labels: v.array(index, 'must be an array of classes'),
    original: rows(LIMITS.unlabelled),
    augmented: rows(LIMITS.unlabelled),
  }),
  v.forward(
    v.partialCheck(
      [['original'], ['augmented']],
      ({ original, augmented }) => augmented.length === original.length && classesOf(augmented) === classesOf(original),
      'must have the shape of original',
    ),
    ['augmented'],
  ),
  v.forward(
    v.partialCheck(
      [['original'], ['labelled']],
      ({ original, labelled }) => classesOf(labelled) === classesOf(original),
      'must have the classes of original',
    ),
    ['labelled'],
  ),
  v.forward(
    v.partialCheck(
      [['labelled'], ['labels']],
      ({ labelled, labels }) => labels.length === labelled.length && labels.every((label) => label < classesOf(labelled)),
      'must name one class a labelled row',
    ),
    ['labels'],
  ),
);

const shape = v.strictObject({
  version: v.literal(1, 'must be 1'),
  lab: v.literal('consistency', 'must be consistency'),
  mode: oneOf(modes),
  loss: v.strictObject({
    temperature: v.pipe(
      within(LIMITS.temperature),
      v.check((value) => value <= 0 || value >= LEAST_TEMPERATURE, `must be at least ${LEAST_TEMPERATURE}, or at most 0, which means 1`),
    ),
    tempered: oneOf(temperedSides),
    confidence: within(LIMITS.confidence),
    normaliseBy: oneOf(normalisers),
    coefficient: within(LIMITS.coefficient),
    annealing: oneOf(schedules),
  }),
  batch,
  progress: within({ min: 0, max: 1 }),
  look: v.nullable(v.strictObject({ tensor: oneOf(stepTensors), row: v.nullable(index), column: v.nullable(index) })),
  live: liveSchema,
});

export const consistencySchema: v.GenericSchema<unknown, ConsistencyScene> = v.pipe(
  shape,
  v.forward(
    v.partialCheck(
      [['batch'], ['look']],
      (scene) => scene.look === null || hasNumber(scene.look, sizeOf(scene.batch)),
      'must be a number of the batch',
    ),
    ['look'],
  ),
);
