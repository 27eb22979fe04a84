import fc from 'fast-check';
import { safeParse } from 'valibot';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { labs } from '../../labs';
import type { Klarity } from '../../state/klarity';
import type { AnyLabCore } from '../../state/labCore';
import { openLab } from '../openLab';
import { createHostAnswers } from './answerHost';
import { edited, extended } from './editedData';
import type { Reply } from './frameMessage';
import { createTestKlarity } from './testKlarity';
import { whenAnswered } from './whenAnswered';

/** What a lab is told: over ten thousand in all. */
const MESSAGES = 1200;
/** Scenes are computed for so long, one at least: some take a second. */
const COMPUTING_MS = 500;

/** Where something may be at fault that is not in the message. */
const FIELDS = ['message', 'klarity', 'type', 'id', 'scene', 'action', 'step', 'format', 'controls'];

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

/** A lab whose questions are answered at once, with nothing: what is told apart here is told before anything is computed. */
function withoutNumbers(core: AnyLabCore): AnyLabCore {
  const queries = Object.entries(core.queries).map(([name, query]) => [name, { ...query, ask: async () => ({ status: 'done', value: undefined }) as const }]);
  return { ...core, queries: Object.fromEntries(queries) };
}

function host(core: AnyLabCore): { readonly klarity: Klarity; readonly say: (data: unknown) => Promise<Reply | undefined> } {
  const klarity = createTestKlarity(core);
  let second = 0;
  return { klarity, say: createHostAnswers(klarity, () => (second += 1000)) };
}

const optional = { requiredKeys: ['klarity' as const, 'type' as const] };

function messagesOf(core: AnyLabCore): fc.Arbitrary<unknown> {
  const scenes = Object.values(core.presets);
  const patch = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...scenes).chain((scene) => edited(scene, scenes)) },
    { weight: 2, arbitrary: fc.constantFrom(...scenes).chain(extended) },
    { weight: 1, arbitrary: fc.constantFrom<unknown>(...scenes) },
    { weight: 1, arbitrary: fc.anything() },
  );
  const envelope = { klarity: fc.constant(1), id: fc.string() } as const;
  const step = fc.oneof(fc.integer({ min: -2, max: 9 }), fc.anything());
  const action = fc.constantFrom('pause', 'step', 'rewind', 'seek', 'fly');
  const controls = fc.oneof(fc.subarray(Object.keys(scenes[0] ?? {})), fc.constant(['all']), fc.anything());
  const format = fc.constantFrom('json', 'svg', 'python', 'docx');
  return fc.oneof(
    { weight: 24, arbitrary: fc.record({ ...envelope, type: fc.constant('set'), scene: patch }) },
    { weight: 4, arbitrary: fc.record({ ...envelope, type: fc.constant('run'), action, step }, optional) },
    { weight: 4, arbitrary: fc.record({ ...envelope, type: fc.constant('lock'), controls }, optional) },
    { weight: 1, arbitrary: fc.record({ ...envelope, type: fc.constant('export'), format }, optional) },
    { weight: 2, arbitrary: fc.record({ ...envelope, type: fc.constantFrom('get', 'got'), more: fc.anything() }, optional) },
    { weight: 2, arbitrary: fc.record({ klarity: fc.oneof(fc.constant(1), fc.anything()), type: fc.anything(), id: fc.anything(), scene: patch }, { requiredKeys: ['klarity'] }) },
    { weight: 2, arbitrary: fc.anything({ withMap: true, withSet: true, withTypedArray: true, withBigInt: true, withDate: true }) },
  );
}

const keysOf = (data: unknown): readonly string[] => (typeof data === 'object' && data !== null ? Object.keys(data) : []);

function expectNamed({ field, message }: { readonly field: string; readonly message: string }, data: unknown): void {
  expect([...FIELDS, ...keysOf(data)]).toContain(field.split('.')[0]);
  expect(message).not.toBe('');
}

describe.each(Object.keys(labs))('whatever a host says to %s', (name) => {
  it('throws nothing; a refusal names its field and changes nothing; what is taken is a scene', async () => {
    const { core } = await openLab(name);
    const { klarity, say } = host(withoutNumbers(core));
    await whenAnswered(klarity);
    const seen = { ignored: 0, taken: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(messagesOf(core), async (data) => {
        const before = klarity.store.getState();
        const reply = await say(data);
        const now = klarity.store.getState();
        expect(JSON.parse(JSON.stringify(reply ?? null))).toEqual(reply ?? null);
        const refusal = reply?.ok === false ? reply.error : undefined;
        seen[refusal ? 'refused' : reply ? 'taken' : 'ignored'] += 1;
        expect(refusal ? now : before).toBe(before);
        expectNamed(refusal ?? { field: 'message', message: 'none' }, data);
        expect(safeParse(core.schema, now.scene).success).toBe(true);
        expect(now.notices).toEqual(before.notices);
      }),
      { numRuns: MESSAGES },
    );
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(20);
  }, 60_000);

  it('has numbers for every scene that is taken, or is refused and stays where it was', async () => {
    const { core } = await openLab(name);
    const scenes = Object.values(core.presets);
    const { klarity, say } = host(core);
    const patches = fc.oneof(fc.constantFrom<unknown>(...scenes), { weight: 9, arbitrary: fc.constantFrom(...scenes).chain((scene) => edited(scene, scenes)) });
    await whenAnswered(klarity);
    const { notices } = klarity.store.getState();
    let until = Infinity;
    await fc.assert(
      fc.asyncProperty(patches, async (scene) => {
        if (performance.now() > until) return;
        const before = klarity.store.getState();
        const reply = await say({ klarity: 1, type: 'set', id: 's', scene });
        const now = klarity.store.getState();
        const metrics = reply?.ok === true && 'metrics' in reply ? reply.metrics : {};
        expect(JSON.parse(JSON.stringify(metrics))).toEqual(metrics);
        const refusal = reply?.ok === false ? reply.error : undefined;
        expect(refusal ? now.scene : before.scene).toBe(before.scene);
        expect(refusal === undefined && keysOf(metrics).length === 0).toBe(false);
        expect(now.notices).toEqual(notices);
        until = Math.min(until, performance.now() + COMPUTING_MS);
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});
