import { beforeAll, describe, expect, it } from 'vitest';
import { startWorms } from '../../../labs/worms/drawWorms';
import { wormsCore } from '../../../labs/worms/wormsCore';
import { setTheta } from '../../../labs/worms/wormsEdits';
import { defaultScene } from '../../../scene/sceneKind';
import { openLab } from '../../openLab';
import type { Deck } from '../deck';
import { createLecture, snapshotOf, turnTo } from '../lecture';
import { createShowing } from './showing';

const deck: Deck = {
  klarity: 'deck',
  version: 1,
  title: 'two slides',
  slides: [{ address: '?lab=worms' }, { address: '?lab=worms', ask: { question: 'which?', choices: ['a', 'b'], answer: 0 } }],
};
const worms = defaultScene(wormsCore);
const moved = setTheta(worms, 0.7);

beforeAll(() => openLab('worms'));

function start(hasSlides = true) {
  const { klarity, sceneNow } = startWorms();
  const lecture = hasSlides ? createLecture('two', deck) : null;
  if (lecture) klarity.go({ deck: 'two', slide: 1 });
  const showing = createShowing(klarity, lecture);
  showing.open();
  return { klarity, lecture, showing, sceneNow };
}

describe('what a room sees', () => {
  it('is read from its stores and set in them', () => {
    const { klarity, lecture, showing, sceneNow } = start();
    const shown = showing.read();
    expect(shown).toEqual({ lecture: { name: 'two', slide: 0, revealed: [0, 0], votes: [[], [0, 0]], black: false }, scene: worms, revealed: false, unit: 'bits' });
    expect(showing.apply({ ...shown, scene: moved, unit: 'nats', lecture: { ...snapshotOf(lecture!.store.getState()), black: true } })).toBe(true);
    expect(sceneNow()).toEqual(moved);
    expect([klarity.store.getState().preferences.unit, lecture!.store.getState().black]).toEqual(['nats', true]);
    // Who follows does not fill their own undo with it.
    expect(klarity.store.getState().past).toEqual([]);
  });

  it('waits with a scene until its slide is there', () => {
    const { klarity, lecture, showing, sceneNow } = start();
    const there = { ...snapshotOf(turnTo(lecture!.store.getState(), 1)) };
    showing.apply({ ...showing.read(), lecture: there, scene: moved });
    expect(sceneNow()).toEqual(worms);
    expect(showing.read().scene).toBeNull();
    klarity.go({ slide: 2 });
    expect(sceneNow()).toEqual(moved);
    expect(showing.read().scene).toEqual(moved);
  });

  it('stays as it is for another lecture, and for a scene that its lab refuses', () => {
    const { showing, sceneNow } = start();
    const shown = showing.read();
    expect(showing.apply({ ...shown, lecture: null, scene: moved })).toBe(false);
    expect(showing.apply({ ...shown, lecture: { ...shown.lecture!, name: 'three' }, scene: moved })).toBe(false);
    expect(showing.apply({ ...shown, scene: { ...moved, approximation: 'nonsense' } as object & { lab: string } })).toBe(true);
    expect(showing.apply({ ...shown, scene: { lab: 'fit' } })).toBe(true);
    expect(sceneNow()).toEqual(worms);
  });

  it('holds of a lab alone whether its numbers are shown', () => {
    const { klarity, showing } = start(false);
    showing.apply({ ...showing.read(), revealed: true });
    expect(klarity.store.getState().revealed).toBe(true);
    expect(showing.read()).toMatchObject({ lecture: null, revealed: true });
  });

  it('goes to another lab where there are no slides', async () => {
    const { klarity, showing } = start(false);
    const { core } = await openLab('codes', 'en');
    showing.apply({ ...showing.read(), scene: defaultScene(core) });
    await expect.poll(() => klarity.store.getState().lab.lab).toBe('codes');
  });
});
