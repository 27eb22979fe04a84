// @vitest-environment jsdom
import fc from 'fast-check';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { anyWormsScene } from '../labs/worms/anyWormsScene';
import { startWorms } from '../labs/worms/drawWorms';
import { wormsCore } from '../labs/worms/wormsCore';
import { setBrush, setRun, setTheta } from '../labs/worms/wormsEdits';
import { spaceWorms } from '../lessons/04-space-worms/lesson';
import type { Preferences } from '../scene/preferences';
import { views } from '../scene/query';
import { defaultScene } from '../scene/sceneKind';
import { labEdit } from '../state/labHooks';
import { addressHoldsScene, addressOf, readAddress, syncAddress } from './addressSync';
import { known } from './knownAddress';
import { readTask } from './openedTasks';
import { encodeTask } from './task/taskCode';
import { openLab } from './openLab';

const worms = defaultScene(wormsCore);
const REST = 250;
const visit = (url: string): void => history.replaceState(null, '', url);
const here = (): string => `${location.pathname}${location.search}${location.hash}`;

const listening = vi.spyOn(globalThis, 'addEventListener');

beforeEach(() => {
  vi.useFakeTimers();
  visit('/');
});
beforeAll(() => openLab('worms'));
afterEach(() => {
  for (const [type, listener] of listening.mock.calls) removeEventListener(type, listener);
  listening.mockClear();
  vi.useRealTimers();
});

/** The lab in Explore, its address kept. */
function start(addressed: Partial<Preferences> = {}, url = '/?view=explore') {
  visit(url);
  const lab = startWorms();
  const { klarity } = lab;
  const sync = syncAddress(klarity, addressed);
  const wrote = { push: vi.spyOn(history, 'pushState'), replace: vi.spyOn(history, 'replaceState') };
  wrote.push.mockClear();
  wrote.replace.mockClear();
  const edit = labEdit(klarity, wormsCore);
  const theta = (value: number): void => {
    edit('theta', (scene) => setTheta(scene, value));
    klarity.flush();
  };
  const back = (to: string): void => {
    visit(to);
    wrote.replace.mockClear();
    dispatchEvent(new PopStateEvent('popstate'));
  };
  const counts = () => ({ push: wrote.push.mock.calls.length, replace: wrote.replace.mock.calls.length });
  return { ...lab, sync, edit, theta, back, counts, state: () => klarity.store.getState() };
}

describe('an address', () => {
  it('is home without anything: the first chapter, with the figure of its text', async () => {
    const { place, lab, scene, preferences, problems } = await readAddress({ search: '', hash: '' });
    const lesson = spaceWorms;
    expect(place).toEqual({ view: 'study', lab: known.labs[0], chapter: lesson.name, show: [] });
    expect([lab, scene, preferences, problems]).toEqual([wormsCore, lesson.scene, {}, []]);
  });

  it('outside of a chapter starts from the first preset of its lab', async () => {
    expect((await readAddress({ search: '?view=explore', hash: '' })).scene).toEqual(worms);
  });

  it('of a task says nothing of the scene that it begins with, and reads back to it, in every view', async () => {
    const { state } = start();
    const code = encodeTask({ scene: 'counts=7_11_13_17&theta=0.4', goals: [], hide: ['p'], message: 'Find p' });
    const { task } = await readTask(wormsCore, code);
    if (!task) throw new Error('the task cannot be read');
    for (const view of views) {
      const place = { ...state().place, view, task: code };
      const [search = '', hash = ''] = addressOf({ ...state(), scene: task.start, place, task }, {}).split('#');
      expect(hash).toBe('');
      expect(await readAddress({ search, hash })).toMatchObject({ place: { view, task: code }, scene: task.start, task, problems: [] });
      const moved = setTheta(wormsCore.follow({ ...worms, ...task.start, lab: 'worms' }), 0.6);
      expect(addressOf({ ...state(), scene: moved, place, task }, {}).split('#')[1]).toBe('theta=0.6');
    }
  });

  it('reads back to the state that it was made of, in every view', async () => {
    const { state } = start();
    await fc.assert(
      fc.asyncProperty(anyWormsScene(), fc.constantFrom(...views), fc.constantFrom(null, '', 'uniform'), async (scene, view, prediction) => {
        const place = { ...state().place, view, chapter: spaceWorms.name };
        const [search = '', hash = ''] = addressOf({ ...state(), scene, place, prediction }, { unit: 'nats' }).split('#');
        expect(await readAddress({ search, hash: `#${hash}` })).toEqual({
          place,
          lab: wormsCore,
          scene,
          prediction: view === 'study' && prediction === 'uniform' ? prediction : null,
          task: null,
          preferences: { unit: 'nats' },
          problems: [],
        });
      }),
    );
  });

  it('takes no prediction that its chapter does not ask for, and says so', async () => {
    const predicted = async (search: string) => {
      const { prediction, problems } = await readAddress({ search, hash: '' });
      return [prediction, problems.map(({ key, text }) => `${key}=${text}`)];
    };
    expect(await predicted('?predicted=binomial')).toEqual(['binomial', []]);
    expect(await predicted('?predicted=poisson')).toEqual([null, ['predicted=poisson']]);
    expect(await predicted('?view=explore&predicted=binomial')).toEqual([null, ['predicted=binomial']]);
    expect(await predicted('?chapter=kldivloss&predicted=0.34')).toEqual(['0.34', []]);
    expect(await predicted('?chapter=kldivloss&predicted=')).toEqual([null, ['predicted=']]);
    for (const text of ['quarter', '-1', '6', 'NaN', 'Infinity', '1,2', '0x1', '1e999']) {
      expect(await predicted(`?chapter=kldivloss&predicted=${text}`)).toEqual([null, [`predicted=${text}`]]);
    }
  });

  it('says whether it holds the whole scene: a lab may shorten what is too long for it', () => {
    const { state } = start();
    const scene = setTheta(worms, 0.7);
    expect(addressHoldsScene({ ...state(), scene })).toBe(true);
    const lab = { ...state().lab, fields: state().lab.fields.filter(({ key }) => key !== 'theta') };
    expect(addressHoldsScene({ ...state(), lab, scene })).toBe(false);
  });

  it('keeps what is locked, and names what cannot be, with what there is', async () => {
    const { place, problems } = await readAddress({ search: '?view=explore&lock=p,hat,run', hash: '' });
    expect(place.lock).toEqual(['p', 'run']);
    expect(problems).toEqual([
      { kind: 'bad-value', key: 'lock', text: 'hat', used: 'p,run', offered: ['p', 'locked', 'q', 'approximation', 'direction', 'run', 'model'] },
    ]);
    const { state } = start();
    expect(addressOf({ ...state(), place }, {})).toMatch(/[?&]lock=p,run$/);
  });

  it('leads to another place with other preferences where that is asked for', () => {
    const { sync } = start();
    const { search } = new URL(sync.link({ view: 'embed', show: ['loss'] }, { theme: 'dark' }));
    expect(search).toBe('?view=embed&show=loss&theme=dark');
  });

  it('names what is wrong in its query and in its hash', async () => {
    const { problems, scene } = await readAddress({ search: '?view=explore&unit=bit&show=loss,moss', hash: '#theta=2&bin=3&x=1' });
    expect(scene).toEqual(setBrush(worms, 3));
    expect(problems.map(({ kind, key, used }) => [kind, key, used])).toEqual([
      ['bad-value', 'unit', ''],
      ['bad-value', 'show', 'loss'],
      ['bad-value', 'theta', '0.3'],
      ['unknown-key', 'x', ''],
    ]);
  });

  it('of a slide needs no lab and no scene, and holds no scene while the slide hides something', async () => {
    const { place, lab, scene, problems } = await readAddress({ search: '?view=classroom&deck=ten&slide=3', hash: '' });
    expect([place.deck, place.slide, problems]).toEqual(['ten', 3, []]);
    expect(scene).toEqual(setBrush(setRun(worms, { step: 88 }), 10));
    const { state } = start();
    const moved = setTheta(setBrush(setRun(worms, { step: 88 }), 10), 0.7);
    const at = { ...state(), place, lab, scene: moved };
    expect(addressOf({ ...at, revealed: false }, {})).toBe('?view=classroom&deck=ten&slide=3');
    // That is no scene that is too long for an address.
    expect(addressHoldsScene({ ...at, revealed: false })).toBe(true);
    const [search = '', hash = ''] = addressOf({ ...at, revealed: true }, {}).split('#');
    expect((await readAddress({ search, hash })).scene).toEqual(moved);
    // Who leaves the slides takes the scene along.
    expect(addressOf({ ...at, place: { ...place, view: 'explore' }, revealed: false }, {})).toMatch(/^\?view=explore#/);
  });

  it('of a deck opens its first slide, and names a slide that it has not', async () => {
    const at = async (search: string) => {
      const { place, problems } = await readAddress({ search, hash: '' });
      return [place.deck, place.slide, problems.map(({ key, text }) => `${key}=${text}`)];
    };
    expect(await at('?view=classroom&deck=ten')).toEqual(['ten', 1, []]);
    expect(await at('?view=classroom&deck=ten&slide=99')).toEqual(['ten', 1, ['slide=99']]);
    expect(await at('?view=classroom&deck=ten&slide=0')).toEqual(['ten', 1, ['slide=0']]);
    expect(await at('?view=classroom&deck=zeros&slide=2')).toEqual(['zeros', 2, []]);
    expect(await at('?view=classroom&deck=hat&slide=2')).toEqual([undefined, undefined, ['deck=hat']]);
    expect(await at('?view=classroom&deck=own')).toEqual(['own', undefined, []]);
    expect(await at('?view=classroom&deck=own&slide=1')).toEqual(['own', undefined, ['slide=1']]);
    expect(await at('?view=explore&deck=ten&slide=2')).toEqual([undefined, undefined, []]);
  });
});

describe('edits', () => {
  it('rewrite the current entry, once they rest', () => {
    const { theta, counts } = start();
    for (const value of [0.31, 0.32, 0.33]) {
      theta(value);
      vi.advanceTimersByTime(REST - 1);
    }
    expect([here(), counts()]).toEqual(['/?view=explore', { push: 0, replace: 0 }]);
    vi.advanceTimersByTime(1);
    expect([here(), counts()]).toEqual(['/?view=explore#theta=0.33', { push: 0, replace: 1 }]);
    vi.advanceTimersByTime(10 * REST);
    expect(counts()).toEqual({ push: 0, replace: 1 });
  });

  it('that come to nothing write nothing', () => {
    const { theta, counts } = start();
    theta(0.4);
    theta(0.3);
    vi.advanceTimersByTime(REST);
    expect([here(), counts()]).toEqual(['/?view=explore', { push: 0, replace: 0 }]);
  });

  it('leave no trace of what is undone', () => {
    const { theta, klarity } = start();
    theta(0.4);
    vi.advanceTimersByTime(REST);
    expect(here()).toBe('/?view=explore#theta=0.4');
    klarity.undo();
    vi.advanceTimersByTime(REST);
    expect(here()).toBe('/?view=explore');
  });

  it('of the brush are in the address too', () => {
    const { edit, klarity } = start();
    edit('brush', (scene) => setBrush(scene, 3), { undoable: false });
    klarity.flush();
    vi.advanceTimersByTime(REST);
    expect(here()).toBe('/?view=explore#bin=3');
  });

  it('are all that writes: answers, the pointer and the reveal do not', async () => {
    const { klarity, answered, counts } = start();
    vi.useRealTimers();
    await answered();
    vi.useFakeTimers();
    klarity.set({ hover: 3, revealed: true, playing: true });
    vi.advanceTimersByTime(REST);
    expect(counts()).toEqual({ push: 0, replace: 0 });
  });
});

describe('another place, or another scene', () => {
  it('is a new entry of the browser’s history', () => {
    const { klarity, counts } = start();
    klarity.go({ view: 'classroom' });
    expect([here(), counts()]).toEqual(['/?view=classroom#step=0', { push: 1, replace: 0 }]);
    klarity.replace(setTheta(worms, 0.7));
    expect([here(), counts()]).toEqual(['/?view=classroom#theta=0.7', { push: 2, replace: 0 }]);
  });

  it('is written over the page’s own path where it is home', () => {
    const { klarity } = start({}, '/klarity/index.html?view=explore');
    klarity.replace(spaceWorms.scene);
    klarity.go({ view: 'study', chapter: spaceWorms.name });
    expect(here()).toBe('/klarity/index.html');
  });

  it('leaves the entry before it where the edits had left it, though they were not at rest', () => {
    const { theta, klarity, counts } = start();
    theta(0.4);
    const written: string[] = [];
    const replace = vi.mocked(history.replaceState);
    replace.mockImplementation((_data, _unused, url) => void written.push(String(url)));
    klarity.go({ view: 'classroom' });
    replace.mockRestore();
    expect(written).toEqual(['/?view=explore#theta=0.4']);
    expect([here(), counts().push]).toEqual(['/?view=classroom#theta=0.4', 1]);
    vi.advanceTimersByTime(REST);
    expect(here()).toBe('/?view=classroom#theta=0.4');
  });

  it('is no new entry where the address stays the same', () => {
    const { klarity, counts } = start();
    klarity.replace({ ...worms });
    klarity.go({ view: 'explore' });
    expect(counts()).toEqual({ push: 0, replace: 0 });
  });

  it('is none inside a frame, where it would come between the host’s reader and Back', () => {
    const { klarity, counts } = start();
    klarity.go({ view: 'embed' });
    klarity.replace(setTheta(worms, 0.7));
    expect([here(), counts().push]).toEqual(['/?view=embed#theta=0.7', 0]);
  });
});

describe('Back', () => {
  it('restores the scene, the place and the preferences of the entry, and writes nothing', () => {
    const { klarity, back, counts, state } = start();
    klarity.go({ view: 'classroom' });
    klarity.replace(setTheta(worms, 0.7));
    const before = counts().push;
    back('/?view=explore&lang=zh#theta=0.4&bin=2');
    vi.advanceTimersByTime(10 * REST);
    expect(state()).toMatchObject({
      scene: setBrush(setTheta(worms, 0.4), 2),
      place: { view: 'explore' },
      preferences: { lang: 'zh', unit: 'bits' },
    });
    expect(counts()).toEqual({ push: before, replace: 0 });
    expect(here()).toBe('/?view=explore&lang=zh#theta=0.4&bin=2');
  });

  it('of place alone leaves the scene, and its undo, as they are', () => {
    const { klarity, theta, back, state } = start();
    theta(0.4);
    klarity.go({ view: 'classroom' });
    const { revision, past } = state();
    back('/?view=explore#theta=0.4');
    expect(state()).toMatchObject({ place: { view: 'explore' }, revision, past });
  });

  it('forgets an edit that was not at rest: it belongs to the entry that is left', () => {
    const { theta, back, state } = start();
    theta(0.9);
    back('/?view=explore#theta=0.4');
    vi.advanceTimersByTime(10 * REST);
    expect([state().scene, here()]).toEqual([setTheta(worms, 0.4), '/?view=explore#theta=0.4']);
    theta(0.9);
    back('/?view=explore#theta=7');
    vi.advanceTimersByTime(10 * REST);
    expect(here()).toBe('/?view=explore#theta=7');
  });

  it('to an address that cannot be read in full says so', () => {
    const { back, state } = start();
    back('/?view=explore#theta=7');
    expect(state().notices).toContainEqual({ kind: 'bad-value', key: 'theta', text: '7', used: '0.3' });
  });

  it('goes on: what is edited afterwards is written again', () => {
    const { theta, back } = start();
    back('/?view=explore#bin=2');
    theta(0.6);
    vi.advanceTimersByTime(REST);
    expect(here()).toBe('/?view=explore#theta=0.6&bin=2');
  });

  it('brings the preferences back that the entry names, and no others, into what is written', () => {
    const { theta, back } = start({ lang: 'en' }, '/?view=explore&lang=en');
    back('/?view=explore&unit=nats');
    theta(0.6);
    vi.advanceTimersByTime(REST);
    expect(here()).toBe('/?view=explore&unit=nats#theta=0.6');
  });

  it('works with a real history', async () => {
    vi.useRealTimers();
    const { klarity, state } = start();
    klarity.go({ view: 'classroom' });
    const arrived = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
    history.back();
    await arrived;
    expect([state().place.view, here()]).toEqual(['explore', '/?view=explore']);
  });
});

describe('preferences', () => {
  it('are in the address once they are changed, and before that only if they were there', () => {
    const { klarity, theta } = start({ lang: 'en' }, '/?view=explore&lang=en');
    theta(0.4);
    vi.advanceTimersByTime(REST);
    expect(here()).toBe('/?view=explore&lang=en#theta=0.4');
    klarity.prefer({ unit: 'nats' });
    vi.advanceTimersByTime(REST);
    expect(here()).toBe('/?view=explore&lang=en&unit=nats#theta=0.4');
  });

  it('are all in a link, with the scene as it is this moment', async () => {
    const { theta, sync } = start();
    theta(0.4);
    expect(sync.link()).toBe(`${location.origin}/?view=explore&lang=en&theme=light&unit=bits#theta=0.4`);
    const { search, hash } = new URL(sync.link());
    expect(await readAddress({ search, hash })).toMatchObject({
      scene: setTheta(worms, 0.4),
      preferences: { lang: 'en', theme: 'light', unit: 'bits' },
      problems: [],
    });
  });
});
