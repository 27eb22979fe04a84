import * as v from 'valibot';
import { distributionSchema } from '../../distribution/distributionSchema';
import { triangleMeasures } from '../../math/divergence/divergenceNames';
import { families } from '../../math/families';
import type { Distribution } from '../../math/families';
import { finite, integerWithin, within } from '../../scene/numberSchema';
import { oneOf } from '../../scene/oneOf';
import { ALPHAS, MOST_BARS, MOST_HUNTS, modes, properties, TRIPLE_OUTCOMES } from './divergencesScene';
import type { BarsOf, DivergencesScene } from './divergencesScene';
import { limitsOf, movableOf } from './moving';

const isBars = (distribution: Distribution): distribution is BarsOf => distribution.family === 'categorical';

const bars = (fewest: number, most: number): v.GenericSchema<unknown, BarsOf> =>
  v.pipe(
    distributionSchema,
    v.guard(isBars),
    v.check(
      ({ params: { probs } }) => probs.length >= fewest && probs.length <= most,
      fewest === most ? `must have ${most} outcomes` : `must have from ${fewest} to ${most} outcomes`,
    ),
  );
const corner = bars(TRIPLE_OUTCOMES, TRIPLE_OUTCOMES);
const bar = bars(2, MOST_BARS);

export const kindOf = ({ family }: Distribution): 'discrete' | 'continuous' => families[family].kind;

function rangeProblem(scene: Pick<DivergencesScene, 'q' | 'moving'>): string | null {
  const movable = movableOf(scene);
  const { name, from, to } = scene.moving;
  if (!movable) return `${name} must be a parameter of q that is a number`;
  const { min, max } = limitsOf(scene.q, movable);
  if (!(from < to)) return 'must not end before it begins';
  if (from < min || to > max) return `must lie within ${min} and ${max}`;
  return from <= movable.value && movable.value <= to ? null : `must hold the ${name} of q`;
}

export const divergencesSchema: v.GenericSchema<unknown, DivergencesScene> = v.pipe(
  v.strictObject({
    version: v.literal(1, 'must be 1'),
    lab: v.literal('divergences', 'must be divergences'),
    mode: oneOf(modes),
    p: distributionSchema,
    q: distributionSchema,
    moving: v.strictObject({ name: v.string('must be a name'), from: finite, to: finite }),
    alpha: within(ALPHAS),
    property: oneOf(properties),
    triple: v.strictObject({ p: corner, q: corner, r: corner }),
    measure: oneOf(triangleMeasures),
    hunt: integerWithin({ min: 0, max: MOST_HUNTS }),
    bars: v.strictObject({ p: bar, q: bar }),
    joins: v.array(integerWithin({ min: 0, max: MOST_BARS - 2 }), 'must be a list of joins'),
  }),
  v.forward(v.partialCheck([['p'], ['q']], ({ p, q }) => kindOf(p) === kindOf(q), 'must be discrete where p is, and continuous where p is'), ['q']),
  v.forward(
    v.partialCheck([['bars']], ({ bars: { p, q } }) => p.params.probs.length === q.params.probs.length, 'must have the same outcomes'),
    ['bars'],
  ),
  v.forward(
    v.partialCheck(
      [['bars'], ['joins']],
      ({ bars: { p }, joins }) => joins.every((join, i) => join < p.params.probs.length - 1 && join > (joins[i - 1] ?? -1)),
      'must ascend, each below the last outcome',
    ),
    ['joins'],
  ),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed || dataset.issues) return;
    const problem = rangeProblem(dataset.value);
    if (problem !== null) addIssue({ message: `moving ${problem}` });
  }),
);
