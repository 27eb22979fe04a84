import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Klarity } from '../../state/klarity';
import type { Task } from '../../state/task';
import { openLab } from '../openLab';
import { readSceneFile } from '../share/sceneFile';
import { createHostAnswers } from './answerHost';
import { MOST_A_SECOND } from './rateLimit';
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

describe('the answer to get', () => {
  it('is the scene and its numbers in nats, each with its method and error bound', async () => {
    const reply = await say(get);
    expect(reply).toMatchObject({
      klarity: 1,
      type: 'reply',
      id: 'g',
      ok: true,
      scene: klarity.store.getState().scene,
      metrics: {
        klPQ: expect.closeTo(0.13667971094966938, 12),
        theta: 0.3,
        method: { klPQ: 'sum', klThetaP: 'sum' },
        errorBound: { klPQ: expect.any(Number) },
      },
    });
  });

  it('holds what the reader has just done, with its results', async () => {
    await say(get);
    klarity.edit('theta', (scene) => ({ ...scene, approximation: { family: 'binomial', params: { trials: 10, theta: 0.5 } } }));
    expect(await say(get)).toMatchObject({ metrics: { theta: 0.5 }, scene: { approximation: { params: { theta: 0.5 } } } });
  });
});

describe('the answer to set', () => {
  it('comes with the numbers of the new scene', async () => {
    const reply = await say(set({ p: { family: 'empirical', params: { counts: [1, 1] } } }));
    expect(reply).toMatchObject({
      ok: true,
      scene: { p: { params: { counts: [1, 1] } }, q: { params: { high: 1 } }, approximation: { params: { trials: 1 } } },
      metrics: { entropyP: expect.closeTo(Math.LN2, 14), klPQ: 0 },
    });
  });

  it('spells an infinite divergence, with an exact bound', async () => {
    const reply = await say(set({ p: { params: { counts: [0, 3, 5, 14, 16, 15, 12, 8, 10, 8, 7] } } }));
    expect(reply).toMatchObject({ metrics: { klThetaP: 'Infinity', klQP: 'Infinity', errorBound: { klThetaP: 0 } } });
  });

  it('is a refusal where a task of the frame hides what would change, and all stays as it is', async () => {
    const { scene } = klarity.store.getState();
    const task: Task = { code: 'code', start: scene, hidden: ['p'], blind: ['model'], outcome: 'open' };
    klarity.set({ task });
    const asked = set({ p: { family: 'empirical', params: { counts: [1, 1] } } });
    expect(await say(asked)).toMatchObject({ ok: false, error: { field: 'scene.p', message: expect.stringMatching(/hidden/) } });
    expect(klarity.store.getState().scene).toBe(scene);
    expect(await say(set({ approximation: { params: { theta: 0.4 } } }))).toMatchObject({ ok: true, scene: { approximation: { params: { theta: 0.4 } } } });
    klarity.set({ task: { ...task, outcome: 'shown' } });
    expect(await say(asked)).toMatchObject({ ok: true, scene: { p: { params: { counts: [1, 1] } } } });
  });

  it('is one step of undo, and none where nothing changes', async () => {
    await say(set({ brush: 2 }));
    await say(set({ brush: 2 }));
    expect(klarity.store.getState().past).toHaveLength(1);
    klarity.undo();
    expect(klarity.store.getState().scene).toMatchObject({ brush: null });
  });

  it('stops a run that plays', async () => {
    klarity.set({ playing: true });
    await say(set({ run: { step: 3 } }));
    expect(klarity.store.getState().playing).toBe(false);
  });

  it('answers each of several in a row with the numbers of the scene it shows', async () => {
    const replies = await Promise.all([0.2, 0.4].map((theta) => say(set({ approximation: { params: { theta } } }))));
    expect(replies).toMatchObject([{ ok: true, metrics: { theta: 0.4 } }, { ok: true, metrics: { theta: 0.4 } }]);
  });

  it.each([
    ['scene.approximation.params.theta', { approximation: { params: { theta: 1.5 } } }],
    ['scene.p.params.counts.0', { p: { params: { counts: [-1, 2] } } }],
    ['scene.p.params.counts.0', { p: { params: { counts: ['Infinity', 2] } } }],
    ['scene.brush', { brush: 0.5 }],
    ['scene.more', { brush: 1, more: 1 }],
    ['scene', null],
    ['scene', [{ brush: 1 }]],
  ])('refuses with the field %s: %j', async (field, scene) => {
    const before = klarity.store.getState();
    expect(await say(set(scene))).toMatchObject({ id: 's', ok: false, error: { field } });
    expect(klarity.store.getState()).toBe(before);
  });
});

describe('a set that the engine cannot compute', () => {
  const p = { family: 'normal', params: { mu: 0, sigma: 1e308 } };
  const far = { klarity: 1, type: 'set', id: 's', scene: { mode: 'empirical', p, q: { family: 'normal', params: { mu: 0, sigma: 1 } }, free: 'mu' } };

  it.each([[[]], [['p', 'q']]])('is refused and taken back, with %j locked', async (controls) => {
    const { core } = await openLab('samples');
    klarity = createTestKlarity(core);
    say = createHostAnswers(klarity, () => 0);
    await say({ klarity: 1, type: 'lock', id: 'l', controls });
    await say(get);
    const before = klarity.store.getState();
    expect(await say(far)).toMatchObject({ ok: false, error: { field: 'scene', message: /could not compute/ } });
    const { scene, notices, past } = klarity.store.getState();
    expect({ scene, notices, past }).toEqual({ scene: before.scene, notices: before.notices, past: before.past });
    expect(await say(get)).toMatchObject({ ok: true, scene: { p: { family: 'categorical' } } });
  });
});

describe('the answer to run', () => {
  const run = (action: string, more: object = {}) => say({ klarity: 1, type: 'run', id: 'r', action, ...more });
  beforeAll(() => openLab('worms'));

  it('is the step at which the run then stands', async () => {
    expect(await run('seek', { step: 5 })).toEqual({ klarity: 1, type: 'reply', id: 'r', ok: true, step: 5 });
    expect(await run('step')).toMatchObject({ ok: true, step: 6 });
    expect(klarity.store.getState().scene).toMatchObject({ run: { step: 6 } });
    expect(await run('rewind')).toMatchObject({ ok: true, step: 0 });
  });

  it('leaves a paused run where it was', async () => {
    await run('seek', { step: 5 });
    klarity.set({ playing: true });
    expect(await run('pause')).toMatchObject({ ok: true, step: 5 });
    expect(klarity.store.getState().playing).toBe(false);
  });

  it.each([
    ['seek', {}, 'is missing'],
    ['play', { step: 2 }, 'belongs to seek alone'],
  ])('refuses to %s with %j', async (action, more, message) => {
    expect(await run(action, more)).toMatchObject({ ok: false, error: { field: 'step', message } });
  });

  it('refuses a step beyond the last, which it names, and stays', async () => {
    await run('seek', { step: 5 });
    const before = klarity.store.getState();
    expect(await run('seek', { step: 100_000 })).toMatchObject({ ok: false, error: { field: 'step', message: expect.stringMatching(/at most \d+/) } });
    expect(klarity.store.getState()).toBe(before);
  });
});

describe('the answer to export', () => {
  const order = (format: string) => say({ klarity: 1, type: 'export', id: 'e', format });
  beforeAll(() => openLab('worms'));

  it('is a scene’s file as JSON, with the numbers of what was just set', async () => {
    await say(set({ approximation: { params: { theta: 0.4 } } }));
    const reply: unknown = await order('json');
    const text = String(Reflect.get(Object(reply), 'data'));
    expect(reply).toEqual({ klarity: 1, type: 'reply', id: 'e', ok: true, mime: 'application/json', data: expect.any(String) });
    expect(readSceneFile(text)).toEqual({
      ok: true,
      lab: 'worms',
      scene: klarity.store.getState().scene,
    });
    expect(JSON.parse(text)).toMatchObject({ unit: 'nats', metrics: { theta: 0.4 } });
  });

  it('is the Python of the lab', async () => {
    expect(await order('python')).toMatchObject({ mime: 'text/x-python', data: expect.stringMatching(/^import math/) });
  });

  it('is refused, with the reason, where there is no page to take a picture of', async () => {
    expect(await order('svg')).toMatchObject({ ok: false, error: { field: 'format', message: /document/ } });
  });
});

describe('other messages', () => {
  it('are left alone unless they are for KLarity', async () => {
    expect(await Promise.all([undefined, 1, 'x', {}, { type: 'get', id: 'a' }].map(say))).toEqual(Array(5).fill(undefined));
  });

  it('are refused under their id, or under none', async () => {
    expect(await say({ klarity: 2, id: 'a' })).toMatchObject({ id: 'a', ok: false, error: { field: 'klarity' } });
    expect(await say({ klarity: 1, id: 5 })).toMatchObject({ id: null, ok: false, error: { field: 'type' } });
  });

  it('are not read when they come too thick', async () => {
    const flood = createHostAnswers(klarity, () => 0);
    const replies = await Promise.all(Array.from({ length: MOST_A_SECOND + 1 }, () => flood(get)));
    expect(replies.at(-2)).toMatchObject({ ok: true });
    expect(replies.at(-1)).toMatchObject({ ok: false, error: { field: 'message', message: /240 times in a second/ } });
  });
});

describe('the answer to lock', () => {
  const lock = (controls: unknown) => ({ klarity: 1, type: 'lock', id: 'l', controls }) as const;
  const theta = (value: number) => klarity.edit('theta', (scene) => ({ ...scene, approximation: { family: 'binomial', params: { trials: 10, theta: value } } }));

  it('is what is locked then, in the order of the scene; the next one counts alone', async () => {
    expect(await say(lock(['run', 'p']))).toEqual({ klarity: 1, type: 'reply', id: 'l', ok: true, controls: ['p', 'run'] });
    expect(klarity.store.getState().place.lock).toEqual(['p', 'run']);
    expect(await say(lock([]))).toMatchObject({ ok: true, controls: [] });
    expect(await say(lock(['all']))).toMatchObject({ controls: ['p', 'locked', 'q', 'approximation', 'direction', 'run', 'model'] });
  });

  it('holds for the reader, and not for the host', async () => {
    await say(lock(['approximation']));
    theta(0.7);
    expect(await say(get)).toMatchObject({ scene: { approximation: { params: { theta: 0.3 } } } });
    expect(klarity.store.getState().notices).toContainEqual({ kind: 'locked', fields: ['approximation'] });
    expect(await say(set({ approximation: { params: { theta: 0.6 } } }))).toMatchObject({ ok: true, scene: { approximation: { params: { theta: 0.6 } } } });
    await say(lock([]));
    theta(0.7);
    expect(await say(get)).toMatchObject({ scene: { approximation: { params: { theta: 0.7 } } } });
  });

  it('lets the host move a run that the reader may not', async () => {
    await say(lock(['run']));
    expect(await say({ klarity: 1, type: 'run', id: 'r', action: 'seek', step: 2 })).toMatchObject({ ok: true, step: 2 });
  });

  it('names what is no field of the scene, and changes nothing', async () => {
    await say(lock(['p']));
    expect(await say(lock(['q', 'colour']))).toMatchObject({ ok: false, error: { field: 'controls.1', message: expect.stringMatching(/^must be one of all, p, /) } });
    expect(await say(lock(['p', 3]))).toMatchObject({ ok: false, error: { field: 'controls.1' } });
    expect(await say(lock('p'))).toMatchObject({ ok: false, error: { field: 'controls' } });
    expect(await say(lock(['brush']))).toMatchObject({ ok: false, error: { field: 'controls.0' } });
    expect(klarity.store.getState().place.lock).toEqual(['p']);
  });
});
