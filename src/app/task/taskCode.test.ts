import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { units } from '../../math/unit';
import { decodeTask, encodeTask, LONGEST_MESSAGE, MOST_GOALS } from './taskCode';
import type { TaskContent } from './taskCode';

const goal = fc.record({
  metric: fc.string(),
  is: fc.constantFrom('below' as const, 'above' as const),
  // JSON knows no −0.
  than: fc.double({ min: 0, max: 1e9, noNaN: true }).map((value) => value + 0),
  unit: fc.option(fc.constantFrom(...units), { nil: undefined }),
});
const content: fc.Arbitrary<TaskContent> = fc.record({
  scene: fc.string({ maxLength: 400 }),
  goals: fc.array(goal, { maxLength: MOST_GOALS }),
  hide: fc.array(fc.string(), { maxLength: 3 }),
  message: fc.string({ maxLength: LONGEST_MESSAGE / 2, unit: 'grapheme' }),
});

/** As a hand might write one. */
const written = (data: unknown): string => Buffer.from(JSON.stringify(data)).toString('base64url');

const refusal = (data: unknown): readonly string[] => {
  const reading = decodeTask(written(data));
  return reading.ok ? [] : [reading.field, reading.message];
};

describe('a task as an address carries it', () => {
  it('comes back as it was, in any script', () => {
    fc.assert(
      fc.property(content, (task) => {
        expect(decodeTask(encodeTask(task))).toEqual({ ok: true, content: task });
      }),
    );
  });

  it('is made of letters that no address has to escape', () => {
    fc.assert(
      fc.property(content, (task) => {
        expect(encodeTask(task)).toMatch(/^[\w-]+$/);
      }),
    );
  });

  it('shows nothing of what it hides to who glances at it', () => {
    const code = encodeTask({ scene: 'counts=7_11_13&theta=0.4', goals: [], hide: ['p'], message: 'Find p' });
    for (const text of ['counts', '7_11', 'theta', 'Find']) expect(code).not.toContain(text);
  });

  it('names the field that is at fault', () => {
    expect(refusal({ v: 2 })).toEqual(['v', 'must be 1: this KLarity reads no other']);
    expect(refusal({ v: 1, x: 1 })).toEqual(['x', 'is not a field of a task']);
    expect(refusal({ v: 1, t: 5 })).toEqual(['t', 'must be a text']);
    expect(refusal({ v: 1, t: 'a'.repeat(LONGEST_MESSAGE + 1) })[0]).toBe('t');
    expect(refusal({ v: 1, h: 'p' })).toEqual(['h', 'must be a list of names']);
    expect(refusal({ v: 1, g: [{ m: 'klPQ', is: '<', than: -1 }] })).toEqual(['g.0.than', 'must be at least 0']);
    expect(refusal({ v: 1, g: [{ m: 'klPQ', is: '=', than: 1 }] })).toEqual(['g.0.is', 'must be < or >']);
    expect(refusal({ v: 1, g: [{ m: 'klPQ', is: '<', than: 1, in: 'bytes' }] })[0]).toBe('g.0.in');
    expect(refusal({ v: 1, g: [{ is: '<', than: 1 }] })).toEqual(['g.0.m', 'is missing']);
    expect(refusal([])).toEqual(['v', 'is missing']);
    expect(refusal(null)).toEqual(['', 'must be an object']);
  });

  it('that was cut or altered on its way is refused, and never throws', () => {
    const code = encodeTask({ scene: 'theta=0.4', goals: [], hide: ['p'], message: 'Gleiche Verteilung? 分布' });
    for (let length = 0; length < code.length; length++) expect(decodeTask(code.slice(0, length)).ok).toBe(false);
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(decodeTask(text).ok).toBe(false);
      }),
    );
    expect(decodeTask('a'.repeat(9000))).toEqual({ ok: false, field: '', message: 'must have at most 8000 characters' });
  });
});
