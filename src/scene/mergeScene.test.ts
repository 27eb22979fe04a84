import fc from 'fast-check';
import { safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { mergeScene } from './mergeScene';
import { defaultScene } from './sceneKind';
import { toyKind } from './toyKind';

const small = defaultScene(toyKind);
const heavy = toyKind.presets['heavy'] ?? small;

const merged = (patch: unknown, scene = small) => mergeScene(toyKind, scene, patch);
const field = (patch: unknown, scene = small): string => {
  const result = merged(patch, scene);
  return result.ok ? 'taken' : result.field;
};

describe('a partial scene', () => {
  it('merges object by object, and leaves the scene that it was merged into alone', () => {
    const before = structuredClone(small);
    expect(merged({ look: { size: 20 } })).toEqual({ ok: true, scene: { ...small, look: { colour: 'red', size: 20 } } });
    expect(merged({})).toEqual({ ok: true, scene: small });
    expect(small).toEqual(before);
  });

  it('replaces arrays whole', () => {
    const result = merged({ bag: { params: { weights: [3, 3] } }, pick: 0 }, heavy);
    expect(result).toEqual({
      ok: true,
      scene: { ...heavy, bag: { family: 'weights', params: { weights: [3, 3] } }, pick: 0 },
    });
  });

  it('replaces the params with the family: they are another family’s', () => {
    const bag = { family: 'weights', params: { weights: [1, 9] } };
    expect(merged({ bag })).toEqual({ ok: true, scene: { ...small, bag } });
    expect(field({ bag: { family: 'weights' } })).toBe('scene.bag.params');
  });

  it('merges the params of the same family, named or not', () => {
    const scene = { ...small, bag: { family: 'even', params: { size: 5 } } };
    expect(merged({ bag: { params: { size: 5 } } })).toEqual({ ok: true, scene });
    expect(merged({ bag: { family: 'even', params: { size: 5 } } })).toEqual({ ok: true, scene });
    expect(merged({ bag: { family: 'even' }, pick: 2 })).toEqual({ ok: true, scene: { ...small, pick: 2 } });
  });

  it('brings what follows from another field into step', () => {
    const result = merged({ bag: { params: { weights: [3, 3] } } }, heavy);
    expect(result.ok && result.scene.pick).toBe(0);
  });

  it.each([
    ['an unknown field', { hue: 1 }, 'hue'],
    ['an unknown field inside', { look: { hue: 1 } }, 'look.hue'],
    ['a value of the wrong kind', { look: { size: 'big' } }, 'look.size'],
    ['a value out of range', { bag: { params: { size: 10 } } }, 'bag.params.size'],
    ['a value that is undefined', { pick: undefined }, 'pick'],
    ['null for an object', { look: null }, 'look'],
    ['an array for an object', { bag: { params: [3] } }, 'bag.params.size'],
    ['an object for a number', { pick: { valueOf: 1 } }, 'pick'],
    ['another lab', { lab: 'fit' }, 'lab'],
    ['another version', { version: 2 }, 'version'],
    ['a hole in an array', { bag: { family: 'weights', params: { weights: [1, null] } } }, 'bag.params.weights.1'],
  ])('is refused whole, by the name of its first bad field, for %s', (_, patch, name) => {
    expect(field({ ...patch })).toBe(`scene.${name}`);
  });

  it.each([null, undefined, 5, 'pick', [], [{ pick: 1 }], true])('must be an object: %j is none', (patch) => {
    expect(merged(patch)).toEqual({ ok: false, field: 'scene', message: 'must be an object' });
  });

  it.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])(
    'with %s as a key is refused like any other unknown field, and changes no prototype',
    (key) => {
      for (const patch of [`{"${key}": {"hue": 1}}`, `{"look": {"${key}": {"hue": 1}}}`]) {
        expect(field(JSON.parse(patch))).toMatch(new RegExp(`${key}$`));
      }
      expect('hue' in {}).toBe(false);
      expect(Object.getPrototypeOf(small)).toBe(Object.prototype);
    },
  );

  it('never throws, is taken only into a valid scene, and never touches the scene it was offered to', () => {
    const junk = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true });
    const near = fc.record(
      { bag: junk, pick: fc.oneof(fc.nat({ max: 4 }), junk), look: fc.oneof(fc.record({ size: junk }), junk), hue: junk },
      { requiredKeys: [] },
    );
    const before = structuredClone(heavy);
    fc.assert(
      fc.property(fc.oneof(junk, near), (patch) => {
        const result = merged(patch, heavy);
        if (result.ok) expect(safeParse(toyKind.schema, result.scene).success).toBe(true);
        else expect([result.field, result.message]).not.toContain('');
        expect(heavy).toEqual(before);
      }),
    );
  });
});
