import * as v from 'valibot';
import { udhrLanguages } from '../../math/coding/data/udhr';
import { integerWithin, within } from '../../scene/numberSchema';
import { oneOf } from '../../scene/oneOf';
import { sharesOf } from '../../scene/sharesOf';
import { agree, codeKinds, MOST_LETTERS, MOST_SENT, SEEDS, sides, SYMBOLS, symbolCount } from './codesScene';
import type { CodesScene } from './codesScene';

const probs = sharesOf(
  v.pipe(
    v.array(within({ min: 0, max: 1 }), 'must be an array of numbers'),
    v.minLength(SYMBOLS.min, `must have at least ${SYMBOLS.min} symbols`),
    v.maxLength(SYMBOLS.max, `must have at most ${SYMBOLS.max} symbols`),
  ),
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
    seed: integerWithin(SEEDS),
    sent: integerWithin({ min: 0, max: MOST_SENT }),
    tree: oneOf(sides),
    brush: v.nullable(integerWithin({ min: 0, max: 25 })),
  }),
  v.forward(v.partialCheck([['p'], ['q']], (scene) => agree(scene), 'must be on the symbols of p'), ['q']),
  v.forward(
    v.partialCheck([['p'], ['brush']], (scene) => (scene.brush ?? 0) < symbolCount(scene), 'must be a symbol of p'),
    ['brush'],
  ),
);
