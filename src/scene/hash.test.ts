import fc from 'fast-check';
import { safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { decodeHash, encodeHash } from './hash';
import { defaultScene } from './sceneKind';
import { sizeOf, toyKind } from './toyKind';
import type { ToyScene } from './toyKind';

const start = defaultScene(toyKind);
const heavy = toyKind.presets['heavy'] ?? start;

const bags: fc.Arbitrary<ToyScene['bag']> = fc.oneof(
  fc.integer({ min: 1, max: 9 }).map((size) => ({ family: 'even' as const, params: { size } })),
  fc
    .array(fc.double({ noNaN: true, min: 0, max: 1e12 }), { minLength: 1, maxLength: 9 })
    .map((weights) => ({ family: 'weights' as const, params: { weights } })),
);

/** Any scene whose look has the size that no key of the address carries. */
const scenes: fc.Arbitrary<ToyScene> = bags.chain((bag) =>
  fc
    .record({ pick: fc.nat({ max: sizeOf({ bag }) - 1 }), colour: fc.constantFrom('red', 'green', 'blue') })
    .map(({ pick, colour }) => ({ ...start, bag, pick, look: { ...start.look, colour } })),
);

const shuffled = (hash: string): fc.Arbitrary<string> => {
  const pairs = hash.split('&');
  return fc.shuffledSubarray(pairs, { minLength: pairs.length }).map((order) => order.join('&'));
};

describe('the hash of a scene', () => {
  it('is empty for the default preset', () => {
    expect(encodeHash(toyKind, start)).toBe('');
    expect(decodeHash(toyKind, '')).toEqual({ scene: start, problems: [] });
    expect(decodeHash(toyKind, '#')).toEqual({ scene: start, problems: [] });
  });

  it('reads back to the scene, from every preset and from any start', () => {
    fc.assert(
      fc.property(scenes, scenes, (scene, other) => {
        expect(decodeHash(toyKind, encodeHash(toyKind, scene))).toEqual({ scene, problems: [] });
        expect(decodeHash(toyKind, `#${encodeHash(toyKind, scene, 'heavy')}`)).toEqual({ scene, problems: [] });
        expect(decodeHash(toyKind, encodeHash(toyKind, scene, undefined, other), other)).toEqual({ scene, problems: [] });
      }),
    );
  });

  it('holds only what differs from the preset, after its name', () => {
    expect(encodeHash(toyKind, heavy, 'heavy')).toBe('preset=heavy');
    expect(encodeHash(toyKind, { ...heavy, pick: 2 }, 'heavy')).toBe('preset=heavy&pick=2');
    expect(encodeHash(toyKind, { ...start, look: { ...start.look, colour: 'blue' } })).toBe('colour=blue');
    expect(encodeHash(toyKind, { ...start, pick: 2 }, undefined, { ...start, pick: 2 })).toBe('');
  });

  it('says again what an earlier key has moved, and only then', () => {
    const from = { ...start, pick: 2 };
    // A bag of two takes the pick of 2 back to 0.
    const bag = { family: 'even', params: { size: 2 } } as const;
    expect(encodeHash(toyKind, { ...from, bag, pick: 0 }, undefined, from)).toBe('even=2');
    expect(encodeHash(toyKind, { ...from, bag, pick: 1 }, undefined, from)).toBe('even=2&pick=1');
  });

  it('means the same in any order of its keys', () => {
    const cases = scenes.chain((scene) => shuffled(encodeHash(toyKind, scene)).map((hash) => ({ scene, hash })));
    fc.assert(
      fc.property(cases, ({ scene, hash }) => {
        expect(decodeHash(toyKind, hash)).toEqual({ scene, problems: [] });
      }),
    );
  });

  it.each([
    ['pick', 'three', '1'],
    ['pick', '3', '1'],
    ['pick', '9_9', '1'],
    ['colour', 'mauve', 'red'],
    ['even', '0', '3'],
    ['weights', '1_x', ''],
    ['preset', 'none', ''],
    ['preset', 'constructor', ''],
    ['preset', '__proto__', ''],
  ])('names the key %s and the text “%s” that cannot be used, and what stands instead', (key, text, used) => {
    const { scene, problems } = decodeHash(toyKind, `${key}=${text}`);
    expect(scene).toEqual(start);
    expect(problems).toEqual([{ kind: 'bad-value', key, text, used }]);
  });

  it('takes the good keys whatever is wrong with the others', () => {
    const { scene, problems } = decodeHash(toyKind, '#preset=heavy&colour=mauve&weights=5_6_7&pick=2&size=1&pick2');
    expect(scene).toEqual({ ...heavy, bag: { family: 'weights', params: { weights: [5, 6, 7] } }, pick: 2 });
    expect(problems).toEqual([
      { kind: 'bad-value', key: 'colour', text: 'mauve', used: 'red' },
      { kind: 'unknown-key', key: 'size', text: '1', used: '' },
      { kind: 'unknown-key', key: 'pick2', text: '', used: '' },
    ]);
  });

  it('says of a bad value what stands in the end, not what stood in the preset', () => {
    const { problems } = decodeHash(toyKind, 'pick=9&even=1');
    expect(problems).toEqual([{ kind: 'bad-value', key: 'pick', text: '9', used: '0' }]);
  });

  it('believes the last of two keys of one name', () => {
    expect(decodeHash(toyKind, 'pick=0&pick=2').scene.pick).toBe(2);
    expect(decodeHash(toyKind, 'preset=heavy&preset=small').scene).toEqual(start);
  });

  it('gives a valid scene for any text, and says so of each key it left out', () => {
    const words = fc.constantFrom('pick', 'even', 'weights', 'colour', 'preset', '=', '&', '#', '%', '~AAAA', '1', '_', 'x');
    const texts = fc.oneof(fc.string(), fc.array(words).map((parts) => parts.join('')));
    fc.assert(
      fc.property(texts, (text) => {
        const { scene, problems } = decodeHash(toyKind, text);
        expect(safeParse(toyKind.schema, scene).success).toBe(true);
        const known = ['preset', 'even', 'weights', 'pick', 'colour'];
        const strangers = [...new URLSearchParams(text.replace(/^#/, '')).keys()].filter((key) => !known.includes(key));
        expect(problems.filter(({ kind }) => kind === 'unknown-key').map(({ key }) => key)).toEqual(strangers);
      }),
    );
  });
});
