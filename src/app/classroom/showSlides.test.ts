// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { startWorms } from '../../labs/worms/drawWorms';
import { turnTo } from './lecture';
import { openDeck } from './openDeck';
import { openSlide } from './openSlide';
import { showSlides } from './showSlides';

async function start() {
  const lecture = await openDeck('ten');
  lecture.change((state) => turnTo(state, 0));
  await openSlide('ten', 1);
  const { klarity } = startWorms();
  klarity.go({ view: 'classroom', deck: 'ten', slide: 1 });
  const stop = showSlides(klarity, lecture);
  const turn = (slide: number): void => lecture.change((state) => turnTo(state, slide));
  return { klarity, stop, turn, place: () => klarity.store.getState().place };
}

it('a slide that is turned to shows once it is there; of two at once, the later one', async () => {
  const { place, turn, stop } = await start();
  turn(1);
  turn(2);
  await vi.waitFor(() => expect(place().slide).toBe(3));
  stop();
});

it('a slide that comes when the lecture has been left shows nowhere', async () => {
  const { klarity, place, turn, stop } = await start();
  turn(1);
  klarity.go({ view: 'explore', deck: undefined, slide: undefined });
  stop();
  const before = klarity.store.getState();
  await openSlide('ten', 2);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(place()).toMatchObject({ view: 'explore', deck: undefined });
  expect(klarity.store.getState().scene).toBe(before.scene);
});
