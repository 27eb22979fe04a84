import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createKlarity } from '../state/klarity';
import { createFakeEngine, createToyLab } from '../state/toyLab';
import { stilled, wholeOf } from './stilled';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function start(reading?: boolean) {
  const { engine } = createFakeEngine();
  const { lab, scene } = createToyLab();
  const klarity = createKlarity({
    engine,
    lab,
    scene,
    place: { view: 'explore', lab: 'toy', chapter: '', show: [] },
    preferences: { lang: 'en', theme: 'light', unit: 'bits' },
  });
  const { klarity: seenFrom, setSeen, setTouched } = stilled(klarity, reading);
  const heard = vi.fn();
  const stop = seenFrom.store.subscribe(heard);
  /** One move of a drag, in the frame that shows it. */
  const drag = (left: number): void => {
    seenFrom.edit('left', (now) => ({ ...now, left }), { held: true });
    klarity.flush();
  };
  const letGo = (): void => klarity.settle();
  const left = (): unknown => Reflect.get(seenFrom.store.getState().scene, 'left');
  return { klarity, seenFrom, drag, letGo, setSeen, setTouched, heard, left, stop };
}

it('what is seen hears of every move of a drag', () => {
  const { drag, left, heard } = start();
  drag(3);
  drag(4);
  expect(left()).toBe(4);
  expect(heard).toHaveBeenCalledTimes(2);
});

it('what nobody sees hears of none, and has the outcome once the drag is over', () => {
  const { drag, letGo, setSeen, left, heard } = start();
  const before = left();
  setSeen(false);
  drag(3);
  drag(4);
  expect([left(), heard.mock.calls.length]).toEqual([before, 0]);
  letGo();
  expect(left()).toBe(4);
  expect(heard).toHaveBeenCalled();
});

it('what comes into sight during a drag has what is shown there at once, and says so', () => {
  const { drag, setSeen, left, heard } = start();
  setSeen(false);
  drag(3);
  setSeen(true);
  expect([left(), heard.mock.calls.length]).toEqual([3, 1]);
  drag(5);
  expect([left(), heard.mock.calls.length]).toEqual([5, 2]);
});

it('numbers to read follow a drag ten times a second, and have what it has come to when it stands still or is over', () => {
  const { drag, letGo, left, heard } = start(true);
  drag(1);
  expect([left(), heard.mock.calls.length]).toEqual([1, 1]);
  vi.advanceTimersByTime(16);
  drag(2);
  vi.advanceTimersByTime(16);
  drag(3);
  expect([left(), heard.mock.calls.length]).toEqual([1, 1]);
  vi.advanceTimersByTime(70);
  expect([left(), heard.mock.calls.length]).toEqual([3, 2]);
  drag(4);
  expect(left()).toBe(3);
  letGo();
  expect(left()).toBe(4);
});

it('numbers that a hand is on follow its every move', () => {
  const { drag, setTouched, left } = start(true);
  setTouched(true);
  for (const to of [1, 2]) {
    drag(to);
    expect(left()).toBe(to);
  }
  setTouched(false);
  drag(3);
  expect(left()).toBe(2);
  vi.advanceTimersByTime(100);
  expect(left()).toBe(3);
});

it('numbers to read in two places are of one moment, also where one place has a reason of its own to look', () => {
  const { klarity, drag, left } = start(true);
  const { klarity: other } = stilled(klarity, true);
  const leftThere = (): unknown => Reflect.get(other.store.getState().scene, 'left');
  for (let to = 1; to <= 40; to++) {
    drag(to);
    vi.advanceTimersByTime(16);
    expect(to % 3 === 0 ? [leftThere(), left()] : [left(), leftThere()]).toEqual([left(), left()]);
  }
  expect(left()).not.toBe(0);
});

it('numbers to read that nobody sees stand still', () => {
  const { drag, setSeen, left } = start(true);
  drag(1);
  vi.advanceTimersByTime(110);
  setSeen(false);
  drag(2);
  vi.advanceTimersByTime(120);
  expect(left()).toBe(1);
});

it('who has stopped listening hears no more', () => {
  const { drag, heard, stop } = start();
  stop();
  drag(3);
  expect(heard).not.toHaveBeenCalled();
});

it('what acts on what stands now gets at the whole, however deep it stands', () => {
  const { klarity, seenFrom, drag, setSeen } = start();
  setSeen(false);
  drag(7);
  expect(wholeOf(seenFrom)).toBe(klarity);
  expect(wholeOf(stilled(seenFrom).klarity)).toBe(klarity);
  expect(Reflect.get(wholeOf(seenFrom).store.getState().scene, 'left')).toBe(7);
});
