// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Preferences } from '../scene/preferences';
import type { Place } from '../scene/query';
import { createKlarity } from './klarity';
import type { EditOptions, Klarity } from './klarity';
import { createFakeEngine, createToyLab } from './toyLab';
import type { ToyScene } from './toyLab';

const place: Place = { view: 'explore', lab: 'toy', chapter: 'one', show: [] };
const preferences: Preferences = { lang: 'en', theme: 'auto', unit: 'bits' };

/** What waits for a frame to be painted. */
const unpainted: Array<() => void> = [];
const paint = (): void => {
  for (const task of unpainted.splice(0)) task();
};

/** The next frame, made and painted. */
const framePainted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      paint();
      resolve();
    });
  });

class HeldPort extends EventTarget {
  start(): void {}
  close(): void {}
}

/** A channel whose messages arrive when the test paints. */
class HeldChannel {
  readonly port1 = new HeldPort();
  readonly port2 = {
    postMessage: (): void => void unpainted.push(() => this.port1.dispatchEvent(new Event('message'))),
  };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('MessageChannel', HeldChannel);
});
afterEach(() => {
  unpainted.length = 0;
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

type Fields = Partial<Pick<ToyScene, 'left' | 'right' | 'brush'>>;

function start(lock?: readonly string[], restarts: readonly string[] = [], brings: Readonly<Record<string, string>> = {}) {
  const { engine, become } = createFakeEngine();
  const toy = createToyLab();
  const klarity = createKlarity({ engine, lab: { ...toy.lab, restarts, brings }, scene: toy.scene, place: { ...place, lock }, preferences });
  const edit = (label: string, change: Fields, options?: EditOptions): void =>
    klarity.edit(label, (scene) => ({ ...scene, ...change }), options);
  const state = () => klarity.store.getState();
  const answerAll = async (): Promise<void> => {
    await Promise.all(toy.questions.map(({ answer, request }) => answer(JSON.stringify(request))));
  };
  const frame = (): void => void vi.advanceTimersToNextFrame();
  return { ...toy, klarity, become, edit, state, answerAll, frame };
}

const add = (klarity: Klarity, label: string, by: number): void =>
  klarity.edit(label, (scene, base) => ({ ...scene, left: leftOf(base) + by, seen: leftOf(scene) }));
const leftOf = (scene: object): number => ('left' in scene && typeof scene.left === 'number' ? scene.left : Number.NaN);

describe('edits', () => {
  it('of one frame are one revision', () => {
    const { edit, frame, state, questions } = start();
    const before = state().revision;
    for (let left = 1; left <= 9; left++) edit('left', { left });
    expect([state().revision, leftOf(state().scene)]).toEqual([before, 0]);
    frame();
    expect([state().revision, leftOf(state().scene)]).toEqual([before + 1, 9]);
    expect(questions.slice(2).map(({ request }) => request)).toEqual([{ left: 9 }]);
  });

  it('under one label are one step of undo, over any number of frames', () => {
    const { edit, frame, state, klarity, scene } = start();
    for (let left = 1; left <= 5; left++) {
      edit('left', { left });
      frame();
    }
    expect(state().past).toEqual([scene]);
    klarity.undo();
    expect(state().scene).toEqual(scene);
  });

  it('see the latest scene, and the one before the edits under their label began', () => {
    const { frame, state, klarity } = start();
    add(klarity, 'left', 2);
    frame();
    add(klarity, 'left', 5);
    frame();
    expect(state().scene).toMatchObject({ left: 5, seen: 2 });
    klarity.settle();
    add(klarity, 'left', 1);
    frame();
    expect(leftOf(state().scene)).toBe(6);
  });

  it('under another label are another step, even in the same frame', () => {
    const { edit, frame, state } = start();
    edit('left', { left: 1 });
    edit('right', { right: 1 });
    frame();
    expect(state().scene).toMatchObject({ left: 1, right: 1 });
    expect(state().past.map((past) => leftOf(past))).toEqual([0, 1]);
  });

  it('under the same label are another step once settled', () => {
    const { edit, state, klarity } = start();
    edit('left', { left: 1 });
    klarity.settle();
    expect(leftOf(state().scene)).toBe(1);
    edit('left', { left: 2 });
    klarity.settle();
    expect(state().past.map(leftOf)).toEqual([0, 1]);
  });

  it('of a gesture hold the state, until they settle', () => {
    const { edit, frame, state, klarity } = start();
    edit('left', { left: 1 }, { held: true });
    frame();
    expect(state().held).toBe(true);
    klarity.settle();
    expect(state().held).toBe(false);
    edit('left', { left: 2 });
    frame();
    expect(state().held).toBe(false);
  });

  it('of a gesture ask at once where the engine is idle, and what it answers is shown with them', async () => {
    const { edit, frame, state, questions, nth, answerAll } = start();
    await answerAll();
    frame();
    edit('left', { left: 1 }, { held: true });
    expect(questions.slice(2).map(({ request }) => request)).toEqual([{ left: 1 }]);
    expect(leftOf(state().scene)).toBe(0);
    await nth(2).answer('left 1');
    frame();
    expect(leftOf(state().scene)).toBe(1);
    expect(state().results['left']).toBe('left 1');
    expect(state().answered).toBe(state().revision);
    expect(questions).toHaveLength(3);
  });

  it('of a gesture wait for the frame where the engine still owes an answer, and other edits do always', async () => {
    const { edit, frame, questions, answerAll } = start();
    edit('left', { left: 1 }, { held: true });
    expect(questions).toHaveLength(2);
    frame();
    expect(questions.slice(2).map(({ request }) => request)).toEqual([{ left: 1 }]);
    await answerAll();
    edit('left', { left: 2 });
    expect(questions).toHaveLength(3);
    frame();
    expect(questions).toHaveLength(4);
  });

  it('of a gesture ask of the latest as soon as the engine owes nothing more, and tell of the scene before and its results', async () => {
    const { klarity, edit, frame, state, questions, nth, answerAll } = start();
    await answerAll();
    frame();
    edit('left', { left: 1 }, { held: true });
    frame();
    edit('left', { left: 2 }, { held: true });
    edit('left', { left: 3 }, { held: true });
    expect(questions).toHaveLength(3);
    await nth(2).answer('left 1');
    expect(questions.slice(3).map(({ request }) => request)).toEqual([{ left: 3 }]);
    const told: unknown[] = [];
    klarity.store.subscribe(({ scene, results, answered, revision }) => {
      if (answered === revision) told.push([leftOf(scene), results['left']]);
    });
    frame();
    expect(told).toEqual([[1, 'left 1']]);
    expect(leftOf(state().scene)).toBe(3);
    await nth(3).answer('left 3');
    frame();
    expect(told.at(-1)).toEqual([3, 'left 3']);
    expect(questions).toHaveLength(4);
  });

  it('of a gesture each tell of a scene and its own results, whatever is asked between frames', async () => {
    const { klarity, edit, frame, answerAll } = start();
    const told: unknown[] = [];
    klarity.store.subscribe(({ scene, results, answered, revision }) => {
      if (answered === revision) told.push([leftOf(scene), results['left']]);
    });
    await answerAll();
    frame();
    for (let left = 1; left <= 6; left++) {
      // Heard of between frames, answered, and gone on with before the frame.
      edit('left', { left: left - 0.5 }, { held: true });
      await answerAll();
      edit('left', { left }, { held: true });
      frame();
      await answerAll();
    }
    klarity.settle();
    const scenes = new Set(told.map((one) => JSON.stringify(one)));
    for (const left of [0, 0.5, 1.5, 2.5, 3.5, 4.5, 5.5, 6]) expect(scenes).toContain(JSON.stringify([left, JSON.stringify({ left })]));
    for (const [left, result] of told as [number, string][]) expect(result).toBe(JSON.stringify({ left }));
  });

  it('of a gesture tell of each scene where answers come too late for what is asked between frames', async () => {
    const { klarity, edit, frame, nth, answerAll } = start();
    const told = new Set<number>();
    klarity.store.subscribe(({ scene, answered, revision }) => {
      if (answered === revision) told.add(leftOf(scene));
    });
    await answerAll();
    frame();
    for (let left = 1; left <= 4; left++) {
      edit('left', { left }, { held: true });
      frame();
      await nth(-1).answer(`left ${left}`);
    }
    klarity.settle();
    expect([...told]).toEqual([0, 1, 2, 3, 4]);
  });

  it('of a gesture ask nothing between frames of an engine on the thread that makes them', async () => {
    const { become, edit, frame, questions, answerAll } = start();
    become({ mode: 'main-thread', reason: 'blocked' });
    await answerAll();
    frame();
    edit('left', { left: 1 }, { held: true });
    expect(questions).toHaveLength(2);
    frame();
    expect(questions).toHaveLength(3);
  });

  it('of a gesture are there before the answers to what was asked of them, whichever was first to ask for the frame', async () => {
    const { klarity, edit, frame, state, nth, answerAll } = start();
    const seen: unknown[] = [];
    await answerAll();
    edit('left', { left: 1 }, { held: true });
    await nth(2).answer('left 1');
    klarity.store.subscribe(({ scene, results }) => seen.push([leftOf(scene), results['left']]));
    frame();
    expect(seen).not.toContainEqual([0, 'left 1']);
    expect(state().results['left']).toBe('left 1');
  });

  it('of a gesture that stands still let go by themselves, and are one step of undo when it goes on', () => {
    const { edit, state, scene } = start();
    for (const left of [1, 2]) {
      edit('left', { left }, { held: true });
      vi.advanceTimersByTime(200);
      expect(state().held).toBe(true);
      vi.advanceTimersByTime(100);
      expect(state().held).toBe(false);
    }
    expect(state().past).toEqual([scene]);
  });

  it('that change nothing make no revision and no step', () => {
    const { frame, state, klarity } = start();
    const before = state();
    klarity.edit('left', (scene) => scene);
    frame();
    klarity.settle();
    expect(state()).toEqual(before);
  });

  it('that are not of the matter can be looked back over: undo skips them, and redo survives them', () => {
    const { edit, state, klarity } = start();
    edit('left', { left: 1 });
    klarity.settle();
    edit('brush', { brush: 4 }, { undoable: false });
    klarity.settle();
    expect(state().scene).toMatchObject({ left: 1, brush: 4 });
    expect(state().past).toHaveLength(1);
    klarity.undo();
    expect(leftOf(state().scene)).toBe(0);
    edit('brush', { brush: 2 }, { undoable: false });
    klarity.settle();
    klarity.redo();
    expect(leftOf(state().scene)).toBe(1);
  });

  it('under labels that take turns each keep what they began from, and are one step of undo each', () => {
    const { klarity, edit, state, frame } = start();
    for (const by of [1, 2, 3]) {
      add(klarity, 'drag', by);
      frame();
      edit('run', { right: by });
      frame();
    }
    expect(state().scene).toMatchObject({ left: 3, right: 3 });
    expect(state().past).toHaveLength(2);
  });

  it('of one frame see each other', () => {
    const { edit, frame, state } = start();
    edit('both', { left: 1 });
    edit('both', { right: 2 });
    frame();
    expect(state().scene).toMatchObject({ left: 1, right: 2 });
  });

  it('that begin with a look around go back to before it', () => {
    const { edit, state, klarity, scene } = start();
    edit('drag', { brush: 1 }, { undoable: false });
    klarity.flush();
    edit('drag', { left: 1 });
    klarity.undo();
    expect(state().scene).toEqual(scene);
  });

  it('come into effect at once when flushed', () => {
    const { edit, state, klarity } = start();
    edit('left', { left: 3 });
    klarity.flush();
    expect(leftOf(state().scene)).toBe(3);
  });
});

describe('undo and redo', () => {
  it('go back and forth through whole scenes, each a revision of its own', () => {
    const { edit, state, klarity, scene } = start();
    for (const left of [1, 2]) {
      edit('left', { left });
      klarity.settle();
    }
    const { revision } = state();
    klarity.undo();
    klarity.undo();
    expect([state().scene, state().revision]).toEqual([scene, revision + 2]);
    klarity.redo();
    expect(leftOf(state().scene)).toBe(1);
    klarity.redo();
    expect([leftOf(state().scene), state().future]).toEqual([2, []]);
  });

  it('do nothing at the ends, not even a revision', () => {
    const { state, klarity } = start();
    const before = state();
    klarity.undo();
    klarity.redo();
    expect(state()).toEqual(before);
  });

  it('take the edits along that had not come into effect', () => {
    const { edit, state, klarity } = start();
    edit('left', { left: 1 });
    klarity.undo();
    expect(leftOf(state().scene)).toBe(0);
    klarity.redo();
    expect(leftOf(state().scene)).toBe(1);
  });

  it('stop a run that plays, and ask for the results of where they arrive', () => {
    const { edit, state, klarity, questions } = start();
    edit('left', { left: 1 });
    klarity.settle();
    klarity.set({ playing: true });
    klarity.undo();
    expect(state().playing).toBe(false);
    expect(questions.at(-1)?.request).toEqual({ left: 0 });
  });

  it('lose what was undone to a new edit', () => {
    const { edit, state, klarity } = start();
    edit('left', { left: 1 });
    klarity.undo();
    edit('right', { right: 1 });
    klarity.settle();
    expect(state().future).toEqual([]);
  });
});

describe('another scene', () => {
  it('that replaces this one is one step of undo, a landmark, and stops a run', () => {
    const { edit, state, klarity, scene } = start();
    edit('left', { left: 1 });
    klarity.settle();
    klarity.set({ playing: true });
    const { landmark } = state();
    klarity.replace({ ...scene, lab: 'toy' });
    expect(state()).toMatchObject({ landmark: landmark + 1, playing: false });
    klarity.undo();
    expect(leftOf(state().scene)).toBe(1);
    expect(state().landmark).toBe(landmark + 1);
  });

  it('that is the same scene is no step, and no landmark', () => {
    const { state, klarity, scene } = start();
    const before = state();
    klarity.replace({ ...scene });
    expect(state()).toEqual(before);
  });

  it('of another lab does not show the results of the one before', async () => {
    const { state, klarity, answerAll } = start();
    await answerAll();
    klarity.flush();
    expect(state().results).not.toEqual({});
    const other = createToyLab('other');
    klarity.open(other.lab, other.scene);
    expect(state().results).toEqual({});
  });

  it('takes the edits along that had not come into effect, as a step of their own', () => {
    const { edit, state, klarity, scene } = start();
    edit('left', { left: 1 });
    klarity.replace(scene);
    klarity.undo();
    expect(leftOf(state().scene)).toBe(1);
    klarity.undo();
    expect(state().scene).toEqual(scene);
  });

  it('that is opened leaves no way back, in the history or under the pointer', () => {
    const { edit, state, klarity, scene } = start();
    const other = createToyLab('other');
    edit('left', { left: 1 });
    klarity.replace(scene);
    klarity.undo();
    klarity.set({ hover: 3, playing: true });
    edit('right', { right: 1 });
    const { landmark } = state();
    klarity.open(other.lab, other.scene);
    klarity.flush();
    expect(state()).toMatchObject({
      lab: other.lab,
      scene: other.scene,
      past: [],
      future: [],
      hover: null,
      playing: false,
      landmark: landmark + 1,
    });
    expect(other.questions.map(({ channel }) => channel)).toEqual(['other/left', 'other/right']);
  });

  it('starts edits afresh: the label before it does not go on', () => {
    const { edit, state, klarity, scene } = start();
    edit('left', { left: 1 });
    klarity.replace({ ...scene });
    edit('left', { left: 2 });
    klarity.settle();
    expect(state().past.map(leftOf)).toEqual([0, 1, 0]);
  });
});

describe('results', () => {
  it('are asked for from the start', () => {
    const { state, questions } = start();
    expect(questions).toHaveLength(2);
    expect(state().answered).toBeLessThan(state().revision);
  });

  it('make a revision answered only when all of them are in', async () => {
    const { state, nth, frame } = start();
    await nth(0).answer('l');
    frame();
    expect(state().results).toEqual({ left: 'l' });
    expect(state().answered).toBeLessThan(state().revision);
    await nth(1).answer('r');
    frame();
    expect(state().results).toEqual({ left: 'l', right: 'r' });
    expect(state().answered).toBe(state().revision);
  });

  it('of one frame change the state once', async () => {
    const { klarity, answerAll, frame } = start();
    const listener = vi.fn();
    klarity.store.subscribe(listener);
    await answerAll();
    expect(listener).not.toHaveBeenCalled();
    frame();
    expect(listener).toHaveBeenCalledOnce();
  });

  it('of an earlier revision are shown, and do not answer the present one', async () => {
    const { edit, state, klarity, nth } = start();
    await nth(1).answer('r');
    edit('left', { left: 1 });
    klarity.flush();
    await nth(0).answer('left 0');
    klarity.flush();
    expect(state().results).toEqual({ left: 'left 0', right: 'r' });
    expect(state().answered).toBeLessThan(state().revision);
    await nth(2).answer('left 1');
    klarity.flush();
    expect(state().results['left']).toBe('left 1');
    expect(state().answered).toBe(state().revision);
  });

  it('that a change does not concern answer it at once', async () => {
    const { edit, state, klarity, answerAll } = start();
    await answerAll();
    klarity.flush();
    edit('brush', { brush: 1 }, { undoable: false });
    klarity.flush();
    expect(state().answered).toBe(state().revision);
  });

  it('that could not be had are a notice each; the last ones stand', async () => {
    const { edit, state, klarity, answerAll, nth } = start();
    await answerAll();
    klarity.flush();
    edit('left', { left: 1 });
    klarity.flush();
    await nth(-1).fail('no');
    klarity.flush();
    expect(state().notices).toEqual([{ kind: 'call-failed', call: 'left', message: 'no' }]);
    expect(state().results['left']).toBe('{"left":0}');
    expect(state().answered).toBeLessThan(state().revision);
    expect(state().failed).toBe(true);
    edit('left', { left: 2 });
    klarity.flush();
    expect(state().failed).toBe(false);
  });
});

describe('notices', () => {
  it('say the same thing once, however often a drag runs into it', async () => {
    const { edit, state, klarity, answerAll, nth } = start();
    await answerAll();
    for (const left of [1, 2]) {
      edit('left', { left });
      klarity.flush();
      await nth(-1).fail('no');
      klarity.flush();
    }
    expect(state().notices).toHaveLength(1);
  });

  it('say once that the engine runs on the page itself, and why', () => {
    const { become, state } = start();
    become({ mode: 'worker', reason: undefined });
    expect(state().notices).toEqual([]);
    become({ mode: 'main-thread', reason: 'blocked' });
    expect(state().notices).toEqual([{ kind: 'on-main-thread', died: false }]);
  });

  it.each(['crashed', 'stalled'] as const)('tell a worker that %s from one that was forbidden', (reason) => {
    const { become, state } = start();
    become({ mode: 'starting', reason });
    expect(state().notices).toEqual([]);
    become({ mode: 'main-thread', reason });
    expect(state().notices).toEqual([{ kind: 'on-main-thread', died: true }]);
  });

  it('are added to, and go one by one', () => {
    const { klarity, state } = start();
    const [first, second] = ['a', 'b'].map((key) => ({ kind: 'unknown-key', key, text: '', used: '' }) as const);
    if (!first || !second) throw new Error('two notices are needed');
    klarity.notify([first]);
    klarity.notify([second]);
    expect(state().notices).toEqual([first, second]);
    klarity.dismiss(first);
    expect(state().notices).toEqual([second]);
  });
});

describe('what is not the scene', () => {
  it('changes by itself: place, preferences, the pointer, the reveal', () => {
    const { klarity, state } = start();
    const { scene, revision, past } = state();
    klarity.go({ view: 'classroom' });
    klarity.prefer({ unit: 'nats' });
    klarity.set({ hover: 2, revealed: true });
    expect(state()).toMatchObject({
      place: { ...place, view: 'classroom' },
      preferences: { ...preferences, unit: 'nats' },
      hover: 2,
      revealed: true,
      scene,
      revision,
      past,
    });
  });
});

describe('latency', () => {
  const measured = (name: string): readonly PerformanceEntry[] =>
    performance.getEntriesByName(`klarity:input-to-${name}`, 'measure');

  beforeEach(() => {
    vi.useRealTimers();
    // jsdom counts its frames from another origin than the measures.
    vi.stubGlobal('requestAnimationFrame', (task: FrameRequestCallback) => setTimeout(() => task(performance.now())));
    vi.stubGlobal('cancelAnimationFrame', (id: number) => clearTimeout(id));
    performance.clearMeasures();
  });

  it('is measured once for each revision: when it follows, and when its results are painted', async () => {
    const { edit, klarity, answerAll } = start();
    for (const left of [1, 2, 3]) {
      edit('left', { left }, { timeStamp: performance.now() });
      klarity.flush();
    }
    await framePainted();
    expect([measured('follow').length, measured('paint').length]).toEqual([3, 0]);
    await answerAll();
    klarity.flush();
    await framePainted();
    expect([measured('follow').length, measured('paint').length]).toEqual([3, 3]);
    klarity.undo();
    klarity.redo();
    await framePainted();
    expect([measured('follow').length, measured('paint').length]).toEqual([5, 3]);
  });

  it('is measured to both at once where a change asks for no results', async () => {
    const { edit, klarity, answerAll } = start();
    await answerAll();
    klarity.flush();
    edit('brush', { brush: 1 }, { timeStamp: performance.now(), undoable: false });
    klarity.flush();
    await framePainted();
    expect([measured('follow').length, measured('paint').length]).toEqual([1, 1]);
  });

  it('is measured from the oldest input of a frame', async () => {
    const { edit, klarity } = start();
    const timeStamp = performance.now() - 20;
    edit('left', { left: 1 }, { timeStamp });
    edit('left', { left: 2 }, { timeStamp: timeStamp + 8 });
    klarity.flush();
    edit('left', { left: 3 }, { timeStamp: timeStamp + 16 });
    klarity.flush();
    await framePainted();
    expect(measured('follow').map(({ startTime }) => Math.round(startTime - timeStamp))).toEqual([0, 16]);
  });
});

describe('a locked field', () => {
  it('stays as it is: an edit that would change it changes nothing, and says so', () => {
    const { klarity, edit, state } = start(['left']);
    edit('both', { left: 1, right: 1 });
    klarity.settle();
    expect(state()).toMatchObject({ scene: { left: 0, right: 0 }, past: [], notices: [{ kind: 'locked', fields: ['left'] }] });
    edit('right', { right: 1 });
    klarity.settle();
    expect(state()).toMatchObject({ scene: { left: 0, right: 1 } });
  });

  it('that an edit only puts back to a start stays, and the edit is made', () => {
    const { klarity, edit, state } = start(['left'], ['left']);
    edit('both', { left: 1, right: 1 });
    klarity.settle();
    expect(state()).toMatchObject({ scene: { left: 0, right: 1 }, notices: [] });
    edit('left', { left: 1 });
    klarity.settle();
    expect(state()).toMatchObject({ scene: { left: 0, right: 1 } });
  });

  it('that another one takes along stays where it is locked, and is not changed by an edit of its own', () => {
    const { klarity, edit, state } = start(['left'], [], { left: 'right' });
    edit('both', { left: 1, right: 1 });
    klarity.settle();
    expect(state()).toMatchObject({ scene: { left: 0, right: 1 }, notices: [] });
    edit('own', { left: 1, brush: 1 });
    klarity.settle();
    expect(state()).toMatchObject({ scene: { left: 0, right: 1 }, notices: [{ kind: 'locked', fields: ['left'] }] });
  });

  it('is not left to another scene by hand, and is by the text of a chapter or over the locks', () => {
    const { klarity, edit, scene, state } = start(['left']);
    const other = { ...scene, left: 5 };
    expect(klarity.allows(other)).toBe(false);
    klarity.replace(other);
    expect(leftOf(state().scene)).toBe(0);
    klarity.replace({ ...scene, right: 5 } as ToyScene);
    expect(state().scene).toMatchObject({ left: 0, right: 5 });
    klarity.go({}, other);
    expect(leftOf(state().scene)).toBe(5);
    edit('host', { left: 6 }, { overLocks: true });
    klarity.settle();
    expect(leftOf(state().scene)).toBe(6);
  });

  it('is not changed by undo or redo: the way back ends where it was another', () => {
    const { klarity, edit, state } = start();
    edit('left', { left: 1 });
    klarity.settle();
    for (const right of [1, 2]) {
      edit(`right ${right}`, { right });
      klarity.settle();
    }
    klarity.undo();
    klarity.go({ lock: ['left'] });
    expect([state().past.length, state().future.length]).toEqual([1, 1]);
    for (let times = 0; times < 4; times++) klarity.undo();
    expect(state().scene).toMatchObject({ left: 1, right: 0 });
    for (let times = 0; times < 4; times++) klarity.redo();
    expect(state().scene).toMatchObject({ left: 1, right: 2 });
    edit('host', { left: 3 }, { overLocks: true });
    klarity.settle();
    expect(state().past).toEqual([]);
  });

  it('is one of its lab: another lab is opened without locks', () => {
    const { klarity, state } = start(['left']);
    const other = createToyLab('other');
    klarity.open(other.lab, other.scene);
    expect(state().place.lock).toBeUndefined();
  });
});
