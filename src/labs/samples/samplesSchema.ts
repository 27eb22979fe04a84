import * as v from 'valibot';
import { distributionSchema } from '../../distribution/distributionSchema';
import { families } from '../../math/families';
import { freeChoices } from './samplesEdits';
import { estimandNames, LIMITS, modes, truths } from './samplesScene';
import type { SamplesScene } from './samplesScene';

const choice = <const T extends readonly string[]>(options: T) => v.picklist(options, `must be one of ${options.join(', ')}`);
const within = ({ min, max }: { readonly min: number; readonly max: number }) =>
  v.pipe(v.number('must be a number'), v.minValue(min, `must be at least ${min}`), v.maxValue(max, `must be at most ${max}`));
const whole = (limits: { readonly min: number; readonly max: number }) => v.pipe(within(limits), v.integer('must be an integer'));

const shape = v.strictObject({
  version: v.literal(1, 'must be 1'),
  lab: v.literal('samples', 'must be samples'),
  mode: choice(modes),
  p: distributionSchema,
  q: distributionSchema,
  seed: whole(LIMITS.seed),
  n: whole(LIMITS.n),
  bins: v.pipe(
    whole(LIMITS.bins),
    v.check((bins) => Number.isInteger(Math.log2(bins)), 'must be a power of 2'),
  ),
  free: v.nullable(v.string('must be the name of a parameter')),
  estimand: choice(estimandNames),
  batch: whole(LIMITS.batch),
  truth: choice(truths),
  risk: v.strictObject({ wronglyP: within(LIMITS.risk), wronglyQ: within(LIMITS.risk) }),
  walks: whole(LIMITS.walks),
  step: whole(LIMITS.step),
});

export const samplesSchema: v.GenericSchema<unknown, SamplesScene> = v.pipe(
  shape,
  v.forward(
    v.partialCheck([['p'], ['q']], ({ p, q }) => families[p.family].kind === families[q.family].kind, 'must be discrete where p is, and continuous where p is'),
    ['q'],
  ),
  v.forward(
    v.partialCheck(
      [['q'], ['free']],
      ({ q, free }) => (free === null ? freeChoices(q).length === 0 : freeChoices(q).includes(free)),
      'must be a parameter of q that moves',
    ),
    ['free'],
  ),
);
