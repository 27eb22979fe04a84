import { safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { decodeHash, encodeHash } from '../../scene/hash';
import { mergeScene } from '../../scene/mergeScene';
import { codesCore } from './codesCore';
import { firstAlphabet, setBrush, setMass, setP, setQ, setSent, setSymbolCount, swap } from './codesEdits';
import { codesPresets } from './codesPresets';
import { MOST_LETTERS, symbolName } from './codesScene';
import type { CodesScene } from './codesScene';
import { codesSchema } from './codesSchema';
import { lettersOf } from './lettersOf';
import { presetNames, presetOf } from './presetOf';

const { alone, halves, english, never } = codesPresets;

const own = setQ(setP(english, { kind: 'text', letters: 'a'.repeat(MOST_LETTERS) }), { kind: 'text', letters: 'z'.repeat(MOST_LETTERS) });

describe('a link', () => {
  const scenes: readonly CodesScene[] = [
    ...presetNames.map((name) => codesPresets[name]),
    setSent(setBrush(halves, null), 77),
    setMass(halves, halves, 'q', 2, 1 / 3),
    own,
  ];

  it.each(scenes.map((scene, i) => ({ scene, i })))('carries the whole scene, its step included (%#)', ({ scene }) => {
    const hash = encodeHash(codesCore, scene);
    expect(hash.length).toBeLessThan(1900);
    expect(decodeHash(codesCore, hash)).toMatchObject({ scene });
  });

  it.each([
    ['p=uniform', 'p'],
    ['p=truth', 'p'],
    ['p=0.5', 'p'],
    ['q=english', 'q'],
    ['p=text.Hello', 'p'],
    ['code=morse', 'code'],
    ['sent=-1', 'sent'],
    ['at=4', 'at'],
  ])('that says %s is refused there, and the rest of it stands', (hash) => {
    const { scene, problems } = decodeHash(codesCore, hash);
    expect(problems.length).toBeGreaterThan(0);
    expect(scene).toEqual(halves);
  });
});

describe('a scene', () => {
  it.each([
    ['masses that do not sum to 1', { p: { kind: 'pmf', probs: [0.5, 0.6] } }],
    ['a single symbol', { p: { kind: 'pmf', probs: [1] }, q: { kind: 'uniform' } }],
    ['a model on other symbols', { q: { kind: 'udhr', language: 'english' } }],
    ['a uniform truth', { p: { kind: 'uniform' } }],
    ['a text with capitals', { p: { kind: 'text', letters: 'A' }, q: { kind: 'uniform' } }],
    ['a text past what a link carries', { p: { kind: 'text', letters: 'a'.repeat(MOST_LETTERS + 1) }, q: { kind: 'uniform' } }],
    ['a symbol that there is not', { brush: 4 }],
  ])('refuses %s', (_, change) => {
    expect(safeParse(codesSchema, { ...halves, ...change }).success).toBe(false);
  });

  it('of a host page may be changed in part, and what depends on it follows', () => {
    const merged = mergeScene(codesCore, halves, { p: { kind: 'udhr', language: 'german' } });
    expect(merged).toMatchObject({ ok: true, scene: { p: { language: 'german' }, q: { kind: 'uniform' } } });
  });
});

describe('an edit', () => {
  it('of one mass leaves the others their proportions, on either side', () => {
    expect(setMass(halves, halves, 'p', 0, 0)).toMatchObject({ p: { probs: [0, 0.5, 0.25, 0.25] } });
    const { q } = setMass(setQ(halves, { kind: 'uniform' }), halves, 'q', 0, 0.7);
    expect(q.kind === 'pmf' && q.probs.reduce((sum, mass) => sum + mass, 0)).toBeCloseTo(1, 14);
  });

  it('of the number of symbols keeps p, q and the brush on the same ones', () => {
    const three = setSymbolCount(setBrush(halves, 3), 3);
    expect(three).toMatchObject({ p: { probs: [4 / 7, 2 / 7, 1 / 7] }, brush: null });
    expect(safeParse(codesSchema, three).success).toBe(true);
    expect(safeParse(codesSchema, setSymbolCount(halves, 8)).success).toBe(true);
  });

  it('of a code alone leaves it alone, whatever the symbols become', () => {
    const german = setP(alone, { kind: 'udhr', language: 'german' });
    expect(german.q).toEqual({ kind: 'truth' });
    expect(setMass(setSymbolCount(alone, 3), alone, 'q', 0, 0.5).q).toEqual({ kind: 'truth' });
    expect(safeParse(codesSchema, german).success).toBe(true);
    expect(safeParse(codesSchema, { ...alone, p: { kind: 'truth' } }).success).toBe(false);
  });

  it('that swaps truth and model is undone by itself; a uniform model becomes masses, and of a text it cannot be the truth', () => {
    expect(swap(swap(halves))).toEqual(halves);
    expect(swap(never)).toMatchObject({ p: never.q, q: never.p });
    expect(swap(setQ(halves, { kind: 'uniform' }))).toMatchObject({ p: { probs: [0.25, 0.25, 0.25, 0.25] }, q: { probs: firstAlphabet } });
    expect(swap(english)).toBe(english);
    expect(swap(alone)).toBe(alone);
  });
});

it('a preset is known by its p and q, and said to be changed once another code is used', () => {
  for (const name of presetNames) expect(presetOf(setSent(codesPresets[name], 5))).toEqual({ name, isChanged: false });
  expect(presetOf({ ...halves, code: 'ideal' })).toEqual({ name: 'halves', isChanged: true });
  expect(presetOf(own)).toBeNull();
});

it('symbols are capitals in an alphabet and letters in a text', () => {
  expect([symbolName(halves, 1), symbolName(english, 1)]).toEqual(['B', 'b']);
});

describe('a text of one’s own', () => {
  it('becomes letters a to z: capitals and accents go, and all that is left out is counted', () => {
    expect(lettersOf('Größe, né 1!')).toEqual({ letters: 'grosene', signs: 5, foreign: 0, beyond: 0 });
    expect(lettersOf('信息 bit')).toEqual({ letters: 'bit', signs: 1, foreign: 2, beyond: 0 });
    expect(lettersOf('')).toEqual({ letters: '', signs: 0, foreign: 0, beyond: 0 });
  });

  it('is cut where a link would become too long, and that is counted, too', () => {
    const { letters, beyond } = lettersOf('ab'.repeat(MOST_LETTERS));
    expect([letters.length, beyond]).toEqual([MOST_LETTERS, MOST_LETTERS]);
  });
});
