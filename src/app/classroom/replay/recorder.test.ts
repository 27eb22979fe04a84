import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { startWorms } from '../../../labs/worms/drawWorms';
import type { WormsScene } from '../../../labs/worms/wormsScene';
import { setTheta } from '../../../labs/worms/wormsEdits';
import type { SceneBase } from '../../../scene/scene';
import { openLab } from '../../openLab';
import type { Deck } from '../deck';
import { countVotes, createLecture, revealNext, turnTo } from '../lecture';
import { createShowing } from '../presenter/showing';
import { createRecorder, SETTLED_MS } from './recorder';

const ask = { question: 'which?', choices: ['a', 'b'], answer: 0 };
const deck: Deck = { klarity: 'deck', version: 1, title: 'two', slides: [{ address: '?lab=worms', ask }, { address: '?lab=worms' }] };

beforeAll(() => openLab('worms'));
beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function start() {
  const { klarity } = startWorms();
  const lecture = createLecture('two', deck);
  klarity.go({ deck: 'two', slide: 1 });
  const showing = createShowing(klarity, lecture);
  let time = 1000;
  const recorder = createRecorder(() => time);
  const stop = recorder.follow(klarity, showing);
  const drag = (theta: number, held = false): void => {
    klarity.edit('theta', (scene: SceneBase) => setTheta(scene as WormsScene, theta), { held });
    klarity.flush();
  };
  return {
    klarity,
    lecture,
    recorder,
    stop,
    drag,
    rest: (): void => void vi.advanceTimersByTime(2 * SETTLED_MS),
    at: (now: number): void => void (time = now),
    kept: () => recorder.store.getState().moments,
  };
}

describe('a recorder of the hour', () => {
  it('keeps the first slide, each turn, each reveal, at their times', () => {
    const { klarity, lecture, at, kept } = start();
    at(3000);
    lecture.change(revealNext);
    at(8000);
    lecture.change((state) => turnTo(state, 1));
    expect(kept().map((one) => one.at)).toEqual([0, 2000]);
    // Kept once the slide is there.
    klarity.go({ slide: 2 });
    expect(kept().map((one) => [one.at, one.lecture?.slide, one.lecture?.revealed[0]])).toEqual([
      [0, 0, 0],
      [2000, 0, 1],
      [7000, 1, 1],
    ]);
  });

  it('keeps a scene once it is settled for, not what a drag passes through', () => {
    const { drag, rest, kept } = start();
    for (const theta of [0.1, 0.2, 0.3, 0.4]) drag(theta);
    expect(kept()).toHaveLength(1);
    rest();
    expect(kept().map(({ address }) => new URLSearchParams(address.split('#')[1]).get('theta'))).toEqual([null, '0.4']);
  });

  it('keeps hands when they have been counted', () => {
    const { lecture, rest, kept } = start();
    for (const count of [1, 2, 3]) lecture.change((state) => countVotes(state, 1, count));
    rest();
    expect(kept().map((one) => one.lecture?.votes[0])).toEqual([
      [0, 0],
      [0, 3],
    ]);
  });

  it('keeps a scene and hands before a turn that comes before they are settled for', () => {
    const { klarity, lecture, drag, kept } = start();
    drag(0.7);
    lecture.change((state) => countVotes(state, 0, 5));
    lecture.change(revealNext);
    drag(0.8);
    lecture.change((state) => turnTo(state, 1));
    klarity.go({ slide: 2 });
    expect(kept().map(({ address, lecture: then }) => [address.split('theta=')[1], then?.slide, then?.revealed[0], then?.votes[0]?.[0]])).toEqual([
      [undefined, 0, 0, 0],
      ['0.7', 0, 0, 5],
      ['0.7', 0, 1, 5],
      ['0.8', 0, 1, 5],
      ['0.8', 1, 1, 5],
    ]);
  });

  it('keeps what was about to settle when the slides are left, and nothing after', () => {
    const { lecture, drag, stop, rest, kept } = start();
    drag(0.7);
    stop();
    expect(kept()).toHaveLength(2);
    drag(0.8);
    lecture.change(revealNext);
    rest();
    expect(kept()).toHaveLength(2);
  });

  it('begins anew with what is shown', () => {
    const { recorder, lecture, at, kept } = start();
    lecture.change(revealNext);
    at(60_000);
    recorder.begin();
    expect(recorder.store.getState().begun).toBe(60_000);
    expect(kept().map((one) => [one.at, one.lecture?.revealed[0]])).toEqual([[0, 1]]);
  });
});
