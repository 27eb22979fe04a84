// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { Suspense } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { drawWith, startLab } from '../../labs/drawLab';
import { AddressContext } from '../AddressContext';
import { openLab } from '../openLab';
import { openTask } from '../task/openTask';
import { encodeTask } from '../task/taskCode';
import { companionStore } from './companionStore';
import { LabRoom } from './LabRoom';
import { en as tools } from './tools/en';

beforeEach(() => vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: vi.fn<() => void>(), removeEventListener: vi.fn<() => void>() })));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const p = /(?<![\d.])(1\.37|0\.83)/;

it('a task asks its question before the room as well; what it hides is neither kept nor told to another window until it is over', async () => {
  const { core } = await openLab('compare', 'en');
  const code = encodeTask({ scene: 'p=normal:1.3719_0.8327', goals: [{ metric: 'klPQ', is: 'below', than: 1e-9, unit: 'bits' }], hide: ['p'], message: 'Find p.' });
  const { task } = openTask(core, code);
  if (!task) throw new Error('the task cannot be read');
  const { klarity, answered } = startLab(core, task.start);
  klarity.set({ task });
  const address = { link: () => '', placeHref: () => '', sceneHref: () => '' };
  await act(async () => {
    drawWith(
      klarity,
      <AddressContext value={address}>
        <Suspense>
          <LabRoom />
        </Suspense>
      </AddressContext>,
    );
    await answered();
  });
  await waitFor(() => expect(screen.getByText('Find p.')).toBeTruthy(), { timeout: 10_000 });
  await waitFor(() => expect(screen.getByRole('meter').getAttribute('aria-valuenow')).toMatch(/\d/));
  for (const key of ['k', 'p']) fireEvent.keyDown(document.body, { key });
  expect(companionStore.getState()).toEqual({ open: null, isBlocked: false });
  expect(screen.queryByRole('button', { name: tools.buttons.hour })).toBeNull();
  expect(document.body.innerHTML).not.toMatch(p);
  act(() => klarity.set({ task: { ...task, outcome: 'shown' } }));
  await waitFor(() => expect(document.body.innerHTML).toMatch(p));
  expect(screen.getByRole('button', { name: tools.buttons.hour })).toBeTruthy();
});
