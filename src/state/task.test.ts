// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { SceneBase } from '../scene/scene';
import { createKlarity } from './klarity';
import { blindParts } from './task';
import type { Task } from './task';
import { createFakeEngine, createToyLab } from './toyLab';

function start(outcome: Task['outcome'] = 'open') {
  const { lab, scene } = createToyLab();
  const task: Task = { code: 'code', start: scene, hidden: ['left'], blind: ['model'], outcome };
  const klarity = createKlarity({
    engine: createFakeEngine().engine,
    lab,
    scene,
    place: { view: 'explore', lab: 'toy', chapter: 'one', show: [], task: 'code', lock: ['brush'] },
    preferences: { lang: 'en', theme: 'auto', unit: 'bits' },
    task,
  });
  const state = () => klarity.store.getState();
  const set = (change: object): void => {
    klarity.edit('set', (now) => ({ ...now, ...change }));
    klarity.settle();
  };
  const other = (change: object): SceneBase => ({ ...scene, ...change });
  return { klarity, task, state, set, other, scene };
}

describe('what a task hides', () => {
  it('confines the page to the parts that show nothing of it, until the task is over', () => {
    const { klarity, state, task } = start();
    expect(blindParts(state())).toEqual(['model']);
    klarity.set({ task: { ...task, outcome: 'met' } });
    expect(blindParts(state())).toBeUndefined();
    expect(blindParts({ task: { ...task, hidden: [] } })).toBeUndefined();
    expect(blindParts({ task: null })).toBeUndefined();
  });

  it('is changed by no edit; what is not hidden is', () => {
    const { state, set, scene } = start();
    set({ left: 5 });
    expect(state().scene).toEqual(scene);
    set({ right: 5 });
    expect(state().scene).toEqual({ ...scene, right: 5 });
    const after = start('shown');
    after.set({ left: 5 });
    expect(after.state().scene).toMatchObject({ left: 5 });
  });

  it('is left, with its task, for a scene that has something else there, and undo does not lead back', () => {
    const { klarity, state, set, other } = start();
    set({ right: 5 });
    klarity.replace(other({ left: 7 }));
    expect(state()).toMatchObject({ task: null, past: [], scene: { left: 7 } });
    expect(state().place.task).toBeUndefined();
    klarity.undo();
    expect(state().scene).toMatchObject({ left: 7 });
  });

  it('stays hidden where a scene keeps it, and its task can be begun again', () => {
    const { klarity, state, set, task } = start();
    set({ right: 5 });
    klarity.replace(task.start);
    expect(state()).toMatchObject({ task: { outcome: 'open' }, scene: task.start });
    klarity.undo();
    expect(state().scene).toMatchObject({ right: 5 });
  });

  it('goes with its task, whose locks stay, to another view of the lab, and from there to no other place', () => {
    const { klarity, state, other } = start();
    klarity.go({ view: 'embed' });
    expect(state()).toMatchObject({ task: { code: 'code' }, place: { view: 'embed', task: 'code', lock: ['brush'] } });
    klarity.go({ view: 'study', task: undefined }, other({ right: 1 }));
    expect(state()).toMatchObject({ task: null, past: [] });
    expect(state().place.lock).toBeUndefined();
    const again = start();
    again.klarity.open(again.state().lab, again.scene, { view: 'explore' });
    expect(again.state().task).toBeNull();
    expect(again.state().place.task).toBeUndefined();
  });
});
