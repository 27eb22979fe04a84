import { expect, it } from 'vitest';
import { startWorms } from './drawWorms';
import { wormsFilm } from './wormsFilm';

it('the film of the worms goes from the start of the run to its end, and leaves nothing to undo', async () => {
  const { klarity, answered, sceneNow } = startWorms();
  await answered();
  const state = () => klarity.store.getState();
  const last = wormsFilm.steps(state());
  expect(last).toBeGreaterThan(10);
  wormsFilm.show(klarity, last);
  await answered();
  expect(sceneNow().run.step).toBe(last);
  expect(wormsFilm.steps(state())).toBe(last);
  wormsFilm.show(klarity, 0);
  await answered();
  expect(sceneNow().run.step).toBe(0);
  expect(state().past).toEqual([]);
});
