import { expect, it, vi } from 'vitest';
import { createKlarity } from '../state/klarity';
import { createFakeEngine, createToyLab } from '../state/toyLab';
import { stilled, wholeOf } from './stilled';

function start() {
  const { engine } = createFakeEngine();
  const { lab, scene } = createToyLab();
  const klarity = createKlarity({
    engine,
    lab,
    scene,
    place: { view: 'explore', lab: 'toy', chapter: '', show: [] },
    preferences: { lang: 'en', theme: 'light', unit: 'bits' },
  });
  const { klarity: seenFrom, setSeen } = stilled(klarity);
  const heard = vi.fn();
  const stop = seenFrom.store.subscribe(heard);
  /** One move of a drag, in the frame that shows it. */
  const drag = (left: number): void => {
    seenFrom.edit('left', (now) => ({ ...now, left }), { held: true });
    klarity.flush();
  };
  const letGo = (): void => klarity.settle();
  const left = (): unknown => Reflect.get(seenFrom.store.getState().scene, 'left');
  return { klarity, seenFrom, drag, letGo, setSeen, heard, left, stop };
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
