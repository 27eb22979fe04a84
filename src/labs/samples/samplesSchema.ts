import * as v from 'valibot';
import { distributionSchema } from '../../distribution/distributionSchema';
import { families } from '../../math/families';
import { integerWithin, within } from '../../scene/numberSchema';
import { oneOf } from '../../scene/oneOf';
import { freeChoices } from './samplesEdits';
import { estimandNames, LIMITS, modes, truths } from './samplesScene';
import type { SamplesScene } from './samplesScene';

const shape = v.strictObject({
  version: v.literal(1, 'must be 1'),
  lab: v.literal('samples', 'must be samples'),
  mode: oneOf(modes),
  p: distributionSchema,
  q: distributionSchema,
  seed: integerWithin(LIMITS.seed),
  n: integerWithin(LIMITS.n),
  bins: v.pipe(
    integerWithin(LIMITS.bins),
    v.check((bins) => Number.isInteger(Math.log2(bins)), 'must be a power of 2'),
  ),
  free: v.nullable(v.string('must be the name of a parameter')),
  estimand: oneOf(estimandNames),
  batch: integerWithin(LIMITS.batch),
  truth: oneOf(truths),
  risk: v.strictObject({ wronglyP: within(LIMITS.risk), wronglyQ: within(LIMITS.risk) }),
  walks: integerWithin(LIMITS.walks),
  step: integerWithin(LIMITS.step),
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
