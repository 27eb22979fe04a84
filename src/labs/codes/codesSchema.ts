import * as v from 'valibot';
import { udhrLanguages } from '../../math/coding/data/udhr';
import { compensatedSum } from '../../math/divergence/compensatedSum';
import { agree, codeKinds, MOST_LETTERS, MOST_SENT, SEEDS, sides, SYMBOLS, symbolCount } from './codesScene';
import type { CodesScene } from './codesScene';

const SUM_TOLERANCE = 1e-9;
/** What the roundings of an edit leave: probabilities this near to 1 in all stand as they are, to the bit. */
const ROUNDING = 1e-15;

const integer = ({ min, max }: { readonly min: number; readonly max: number }) =>
  v.pipe(
    v.number('must be a number'),
    v.integer('must be a whole number'),
    v.minValue(min, `must be at least ${min}`),
    v.maxValue(max, `must be at most ${max}`),
  );
const oneOf = <const T extends readonly string[]>(names: T) => v.picklist(names, `must be one of ${names.join(', ')}`);

const probs = v.pipe(
  v.array(
    v.pipe(v.number('must be a number'), v.minValue(0, 'must be at least 0'), v.maxValue(1, 'must be at most 1')),
    'must be an array of numbers',
  ),
  v.minLength(SYMBOLS.min, `must have at least ${SYMBOLS.min} symbols`),
  v.maxLength(SYMBOLS.max, `must have at most ${SYMBOLS.max} symbols`),
  v.check((values) => Math.abs(compensatedSum(values) - 1) <= SUM_TOLERANCE, 'must sum to 1'),
  v.transform((values) => {
    const sum = compensatedSum(values);
    return Math.abs(sum - 1) <= ROUNDING * values.length ? values : values.map((value) => value / sum);
  }),
);

const pmf = v.strictObject({ kind: v.literal('pmf'), probs });
const text = v.strictObject({
  kind: v.literal('text'),
  letters: v.pipe(
    v.string('must be text'),
    v.regex(/^[a-z]+$/, 'must be letters from a to z'),
    v.maxLength(MOST_LETTERS, `must have at most ${MOST_LETTERS} letters`),
  ),
});
const declaration = v.strictObject({ kind: v.literal('udhr'), language: oneOf(udhrLanguages) });
const uniform = v.strictObject({ kind: v.literal('uniform') });
const truth = v.strictObject({ kind: v.literal('truth') });

export const codesSchema: v.GenericSchema<unknown, CodesScene> = v.pipe(
  v.strictObject({
    version: v.literal(1, 'must be 1'),
    lab: v.literal('codes', 'must be codes'),
    p: v.variant('kind', [pmf, text, declaration], 'must be of kind pmf, text or udhr'),
    q: v.variant('kind', [pmf, text, declaration, uniform, truth], 'must be of kind pmf, text, udhr, uniform or truth'),
    code: oneOf(codeKinds),
    seed: integer(SEEDS),
    sent: integer({ min: 0, max: MOST_SENT }),
    tree: oneOf(sides),
    brush: v.nullable(integer({ min: 0, max: 25 })),
  }),
  v.forward(v.partialCheck([['p'], ['q']], (scene) => agree(scene), 'must be on the symbols of p'), ['q']),
  v.forward(
    v.partialCheck([['p'], ['brush']], (scene) => (scene.brush ?? 0) < symbolCount(scene), 'must be a symbol of p'),
    ['brush'],
  ),
);
