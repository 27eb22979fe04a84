import fc from 'fast-check';
import { safeParse } from 'valibot';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { labs } from '../../labs';
import { openLab } from '../openLab';
import { createHostAnswers } from './answerHost';
import { edited, extended } from './editedData';
import { createTestKlarity } from './testKlarity';
import { whenAnswered } from './whenAnswered';

/** Of every lab; eleven thousand in all. */
const MESSAGES = 1250;

const own = ['klarity', 'type', 'id', 'scene', 'action', 'step', 'format', 'controls', 'message'];

beforeAll(() => {
  vi.stubGlobal('requestAnimationFrame', (task: () => void) => {
    queueMicrotask(task);
    return 0;
  });
  vi.stubGlobal('cancelAnimationFrame', () => undefined);
});
afterAll(() => {
  vi.unstubAllGlobals();
});

describe.each(Object.keys(labs))('whatever a host says to %s', (name) => {
  it('nothing throws, a refusal names its field and changes nothing, and a scene that is taken is one', async () => {
    const { core } = await openLab(name);
    const scenes = Object.values(core.presets);
    const klarity = createTestKlarity(core);
    let second = 0;
    const say = createHostAnswers(klarity, () => (second += 1000));
    await whenAnswered(klarity);

    const patch = fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...scenes).chain((scene) => edited(scene, scenes)) },
      { weight: 2, arbitrary: fc.constantFrom(...scenes).chain(extended) },
      { weight: 1, arbitrary: fc.constantFrom<unknown>(...scenes) },
      { weight: 1, arbitrary: fc.anything() },
    );
    const envelope = { klarity: fc.constant(1), id: fc.string() } as const;
    const message = fc.oneof(
      { weight: 12, arbitrary: fc.record({ ...envelope, type: fc.constant('set'), scene: patch }) },
      {
        weight: 2,
        arbitrary: fc.record(
          { ...envelope, type: fc.constant('run'), action: fc.constantFrom('pause', 'step', 'rewind', 'seek', 'fly'), step: fc.oneof(fc.integer({ min: -2, max: 9 }), fc.anything()) },
          { requiredKeys: ['klarity', 'id', 'type'] },
        ),
      },
      { weight: 1, arbitrary: fc.record({ ...envelope, type: fc.constantFrom('get', 'got', 'lock', 'export'), more: fc.anything() }, { requiredKeys: ['klarity', 'id', 'type'] }) },
      { weight: 1, arbitrary: fc.record({ klarity: fc.oneof(fc.constant(1), fc.anything()), type: fc.anything(), id: fc.anything(), scene: patch }, { requiredKeys: ['klarity'] }) },
      { weight: 1, arbitrary: fc.anything({ withMap: true, withSet: true, withTypedArray: true, withBigInt: true, withDate: true }) },
    );

    const seen = { ignored: 0, taken: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(message, async (data) => {
        const before = klarity.store.getState();
        const t0 = performance.now();
        const reply = await say(data);
        if (performance.now() - t0 > 400) console.log(name, Math.round(performance.now() - t0), JSON.stringify(data).slice(0, 300), JSON.stringify(klarity.store.getState().scene).slice(0, 700));
        const now = klarity.store.getState();
        const told = JSON.stringify(reply ?? null);
        expect(JSON.parse(told)).toEqual(reply ?? null);
        const isRefused = reply !== undefined && !reply.ok;
        seen[isRefused ? 'refused' : reply ? 'taken' : 'ignored'] += 1;
        expect(isRefused ? now : before).toBe(before);
        const field = isRefused ? reply.error.field : 'message';
        const [root = ''] = field.split('.');
        expect([...own, ...Object.keys(Object(data))]).toContain(root);
        expect(isRefused ? reply.error.message : '-').not.toBe('');
        expect(safeParse(core.schema, now.scene).success).toBe(true);
        expect(now.notices.filter(({ kind }) => kind !== 'on-main-thread')).toEqual([]);
      }),
      { numRuns: MESSAGES },
    );
    console.log(name, seen);
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(40);
  }, 60_000);
});
