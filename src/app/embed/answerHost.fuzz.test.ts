import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Klarity } from '../../state/klarity';
import { createHostAnswers } from './answerHost';
import { createTestKlarity } from './testKlarity';
import { whenAnswered } from './whenAnswered';

let klarity: Klarity;
let say: (data: unknown) => Promise<unknown>;
const get = { klarity: 1, type: 'get', id: 'g' } as const;
const set = (scene: unknown) => ({ klarity: 1, type: 'set', id: 's', scene }) as const;

beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', (task: () => void) => {
    queueMicrotask(task);
    return 0;
  });
  vi.stubGlobal('cancelAnimationFrame', () => undefined);
  klarity = createTestKlarity();
  let second = 0;
  say = createHostAnswers(klarity, () => (second += 1000));
});
afterEach(async () => {
  await whenAnswered(klarity);
  vi.unstubAllGlobals();
});

describe('whatever comes', () => {
  const theta = fc.oneof({ weight: 9, arbitrary: fc.double({ min: 1e-9, max: 0.999 }) }, fc.double());
  const counts = fc.oneof(
    { weight: 9, arbitrary: fc.array(fc.nat(50), { minLength: 2, maxLength: 20 }) },
    fc.array(fc.oneof(fc.nat(), fc.double(), fc.anything()), { maxLength: 70 }),
  );
  const brush = fc.oneof({ weight: 9, arbitrary: fc.constantFrom(null, 0, 1) }, fc.anything());
  const scene = fc.record(
    {
      p: fc.record({ family: fc.constant('empirical'), params: fc.record({ counts }) }),
      approximation: fc.record({ params: fc.record({ theta }) }),
      direction: fc.constantFrom('forward', 'forward', 'reverse', 'reverse', 'sideways'),
      run: fc.record({ step: fc.integer({ min: -20, max: 400 }), stepSize: fc.double({ min: 1e-4, max: 1.05, noNaN: true }) }),
      brush,
      locked: fc.array(fc.nat(12), { maxLength: 3 }),
    },
    { requiredKeys: [] },
  );
  const strange = fc.record(
    {
      q: fc.record({ family: fc.constantFrom('discreteUniform', 'categorical'), params: fc.object() }),
      p: fc.object({ key: fc.constantFrom('family', 'params', 'counts', 'probs') }),
      more: fc.anything(),
    },
    { requiredKeys: [] },
  );
  const message = fc.oneof(
    { weight: 5, arbitrary: scene.map(set) },
    { weight: 2, arbitrary: fc.tuple(scene, strange).map(([one, other]) => set({ ...one, ...other })) },
    { weight: 1, arbitrary: fc.anything({ withMap: true, withTypedArray: true }) },
    { weight: 1, arbitrary: fc.record({ klarity: fc.constantFrom(1, 2), type: fc.anything(), id: fc.anything(), scene }) },
  );

  it('nothing throws, a refusal names its field and changes nothing, and an answer is plain data', async () => {
    const seen = { ignored: 0, accepted: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(message, async (data) => {
        await say(get);
        const before = klarity.store.getState();
        const reply = await say(data);
        expect(JSON.parse(JSON.stringify(reply ?? null))).toEqual(structuredClone(reply ?? null));
        const isRefused = typeof reply === 'object' && reply !== null && 'error' in reply;
        seen[isRefused ? 'refused' : reply ? 'accepted' : 'ignored'] += 1;
        const now = klarity.store.getState();
        expect(isRefused ? now : before).toBe(before);
        expect(isRefused ? reply.error : { field: 'none', message: 'none' }).toEqual({
          field: expect.stringMatching(/./),
          message: expect.stringMatching(/./),
        });
        expect(now.notices.filter(({ kind }) => kind === 'call-failed')).toEqual([]);
      }),
      { numRuns: 3000 },
    );
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(200);
  }, 60_000);
});
