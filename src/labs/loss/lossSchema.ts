import * as v from 'valibot';
import { klWirings } from '../../math/losses/klWiring';
import { integerWithin, within } from '../../scene/numberSchema';
import { oneOf } from '../../scene/oneOf';
import { namesOf } from '../namesOf';
import { CLASSES, LOGITS, MOST_ROWS, MOST_SMOOTHING, reductions, shapeOf, TEMPERATURES } from './lossScene';
import type { LossScene } from './lossScene';
import { tensorNames } from './tensorNames';

export const wiringNames = namesOf(klWirings);

const index = (count: number) => integerWithin({ min: 0, max: count - 1 });

const rows = <T extends v.GenericSchema<unknown, unknown>>(row: T) =>
  v.pipe(v.array(row, 'must be a list'), v.minLength(1, 'must have a row'), v.maxLength(MOST_ROWS, `must have at most ${MOST_ROWS} rows`));
const matrix = (entry: v.GenericSchema<unknown, number>) =>
  v.pipe(
    rows(
      v.pipe(
        v.array(entry, 'must be a list'),
        v.minLength(CLASSES.min, `must have at least ${CLASSES.min} classes`),
        v.maxLength(CLASSES.max, `must have at most ${CLASSES.max} classes`),
      ),
    ),
    v.check((all) => all.every((row) => row.length === all[0]?.length), 'must have rows of one length'),
  );

const target = v.variant('kind', [
  v.strictObject({ kind: v.literal('probabilities'), probs: matrix(within({ min: 0, max: 1 })) }),
  v.strictObject({ kind: v.literal('logits'), logits: matrix(within(LOGITS)), temperature: within(TEMPERATURES) }),
  v.strictObject({ kind: v.literal('labels'), labels: rows(index(CLASSES.max)), smoothing: within({ min: 0, max: MOST_SMOOTHING }) }),
], 'must be of kind probabilities, logits or labels');

const NEEDS_LOGITS = 'must be false unless the target has logits';

function belongs({ student, target: given }: Pick<LossScene, 'student' | 'target'>): boolean {
  const [count, classes] = shapeOf({ student });
  if (given.kind === 'labels') return given.labels.length === count && given.labels.every((label) => label < classes);
  const values = given.kind === 'logits' ? given.logits : given.probs;
  return values.length === count && values[0]?.length === classes;
}

export const lossSchema: v.GenericSchema<unknown, LossScene> = v.pipe(
  v.strictObject({
    version: v.literal(1, 'must be 1'),
    lab: v.literal('loss', 'must be loss'),
    student: matrix(within(LOGITS)),
    temperature: within(TEMPERATURES),
    target,
    logTarget: v.boolean('must be true or false'),
    wiring: oneOf(wiringNames),
    reduction: oneOf(reductions),
    timesT2: v.boolean('must be true or false'),
    learned: v.boolean('must be true or false'),
    brush: v.nullable(v.strictObject({ tensor: oneOf(tensorNames), row: index(MOST_ROWS), column: index(CLASSES.max) })),
  }),
  v.forward(v.partialCheck([['student'], ['target']], belongs, 'must have the shape of the student'), ['target']),
  v.forward(v.partialCheck([['target'], ['learned']], ({ target: given, learned }) => !learned || given.kind === 'logits', NEEDS_LOGITS), ['learned']),
  v.forward(v.partialCheck([['target'], ['timesT2']], ({ target: given, timesT2 }) => !timesT2 || given.kind === 'logits', NEEDS_LOGITS), ['timesT2']),
);
