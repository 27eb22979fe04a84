// @vitest-environment jsdom
import { act, cleanup, screen, waitFor } from '@testing-library/react';
import { Suspense } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { drawWith, startLab } from '../../labs/drawLab';
import type { Task } from '../../state/task';
import { Lab } from '../Lab';
import { openLab } from '../openLab';
import { studyWords } from '../study/studyWords';
import { en } from './en';
import { openTask } from './openTask';
import { encodeTask } from './taskCode';
import { TaskPanel } from './TaskPanel';
import { taskWords } from './taskWords';

beforeEach(() => vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: vi.fn<() => void>(), removeEventListener: vi.fn<() => void>() })));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const cases = [
  { lab: 'worms', metric: 'klPTheta', scene: 'counts=7_11_13_17_19_23&q=free', p: /(?<![\d.])0\.(078|144|256)/ },
  { lab: 'compare', metric: 'klPQ', scene: 'p=normal:1.3719_0.8327', p: /(?<![\d.])(1\.37|0\.83)/ },
  { lab: 'fit', metric: 'klPTheta', scene: 'p=normal:1.3719_0.8327', p: /(?<![\d.])(1\.37|0\.83)/ },
] as const;

async function draw({ lab: name, metric, scene }: (typeof cases)[number], bound = 1e-9) {
  const lab = await openLab(name, 'en');
  await Promise.all([taskWords.load('en'), studyWords.load('en')]);
  const { task } = openTask(lab.core, encodeTask({ scene, goals: [{ metric, is: 'below', than: bound, unit: 'bits' }], hide: ['p'], message: 'Find p.' }));
  if (!task) throw new Error('the task cannot be read');
  const started = startLab(lab.core, task.start);
  const end = (outcome: Task['outcome']): void => act(() => started.klarity.set({ task: { ...task, outcome } }));
  started.klarity.set({ task });
  // What is fetched comes in within the act.
  await act(async () => {
    drawWith(
      started.klarity,
      <Suspense>
        <TaskPanel />
        <Lab show={[]} />
      </Suspense>,
    );
    await started.answered();
  });
  return { ...started, container: document.body, end };
}

it.each(cases)('p of $lab is nowhere until the answer is asked for', async (secret) => {
  const { container, end } = await draw(secret);
  await waitFor(() => expect(screen.getByRole('figure')).toBeTruthy(), { timeout: 10_000 });
  await waitFor(() => expect(screen.getByRole('meter').getAttribute('aria-valuenow')).toMatch(/\d/));
  expect(container.innerHTML).not.toMatch(secret.p);
  expect(screen.queryAllByRole('slider', { name: /^p/ })).toEqual([]);
  expect(screen.getByText(en.hidden)).toBeTruthy();
  end('shown');
  await waitFor(() => expect(container.innerHTML).toMatch(secret.p));
  expect(screen.getByText(en.shown)).toBeTruthy();
});

it('shows p as soon as the goal is met, and says so', async () => {
  const { klarity } = await draw(cases[0], 100);
  expect(await screen.findByText(en.metAndShown)).toBeTruthy();
  expect(klarity.store.getState().task?.outcome).toBe('met');
});
