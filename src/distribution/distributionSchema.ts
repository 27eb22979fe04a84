import * as v from 'valibot';
import { families } from '../math/families';
import type { Distribution, FamilyName } from '../math/families';
import { finite, integerWithin, within } from '../scene/numberSchema';
import { sharesOf } from '../scene/sharesOf';
import { checkDistribution } from './checkDistribution';
import { familyNames } from './familyNames';
import { parameterFields } from './parameterFields';
import { scalarParameter } from './scalarParameter';

/** Integers beyond this would name more outcomes than can be summed while a reader waits. */
export const MOST_OUTCOMES = 1e6;
/** Lists that are edited by hand, number by number; those of data are longer. */
export const MOST_HANDLES = 64;
const MOST_ENTRIES = 4097;

const isEditedByHand: ReadonlySet<string> = new Set(['probs', 'knots', 'heights']);
/** The lists whose entries are shares of 1. */
const isShares: ReadonlySet<string> = new Set(['probs', 'weights']);

function scalarSchema(family: FamilyName, name: string): v.GenericSchema<unknown, number> {
  const parameter = scalarParameter(family, name);
  const { low, high } = parameter?.domain ?? { low: -Infinity, high: Infinity };
  const inDomain = within({ min: low, max: high });
  return parameter?.integer === true ? v.pipe(inDomain, integerWithin({ min: -MOST_OUTCOMES, max: MOST_OUTCOMES })) : inDomain;
}

function vectorSchema(name: string): v.GenericSchema<unknown, readonly number[]> {
  const most = isEditedByHand.has(name) ? MOST_HANDLES : MOST_ENTRIES;
  const list = v.pipe(
    v.array(finite, 'must be an array of numbers'),
    v.minLength(1, 'must have at least 1 entry'),
    v.maxLength(most, `must have at most ${most} entries`),
  );
  return isShares.has(name) ? sharesOf(list) : list;
}

const paramsSchema = (family: FamilyName) =>
  v.strictObject(
    Object.fromEntries(
      parameterFields(family).map(({ name, isVector }) => [name, isVector ? vectorSchema(name) : scalarSchema(family, name)]),
    ),
  );

const shapes = familyNames.map((family) => v.strictObject({ family: v.literal(family), params: paramsSchema(family) }));
const shape = v.variant('family', shapes, `family must be one of ${Object.keys(families).join(', ')}`);

/** A shape fits its family's parameters by name and kind: it was made from that family's example. */
const fits = (value: v.InferOutput<typeof shape>): value is v.InferOutput<typeof shape> & Distribution => value.family in families;

/** Any distribution of any family, with limits on what a page can draw; what is wrong is told with the name of the field. */
export const distributionSchema: v.GenericSchema<unknown, Distribution> = v.pipe(
  shape,
  v.guard(fits),
  v.rawCheck(({ dataset, addIssue }) => {
    const problem = dataset.typed ? checkDistribution(dataset.value) : null;
    if (problem !== null) addIssue({ message: problem });
  }),
);
