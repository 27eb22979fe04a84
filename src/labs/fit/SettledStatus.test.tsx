// @vitest-environment jsdom
import { act, cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { drawFit } from './drawFit';
import { en } from './en';
import { fitPresets } from './fitPresets';
import { labEdit } from '../../state/labHooks';
import { fitCore } from './fitCore';
import { setTheta } from './fitEdits';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
});
afterEach(() => {
  vi.useRealTimers();
  cleanup();
});

/** What live regions would say now. */
const said = (): string => screen.getAllByRole('status').filter((one) => one.tagName !== 'OUTPUT').map((one) => one.textContent).join('');
const rest = (ms: number): void =>
  act(() => {
    vi.advanceTimersByTime(ms);
  });

describe('What the Fit lab says by itself', () => {
  it('is one message once the keys are at rest, and nothing of what they pass through or of what stood there at first', async () => {
    const lab = await drawFit(fitPresets.modes, ['numbers']);
    rest(2000);
    expect(said()).toBe('');
    for (const mu of [3.1, 3, 2.9]) {
      act(() => labEdit(lab.klarity, fitCore)('theta', (scene) => setTheta(scene, [mu, 3.4])));
      await lab.answered();
      rest(300);
      expect(said()).toBe('');
    }
    rest(2000);
    const of = (name: string): string => screen.getByRole('status', { name }).textContent ?? '';
    expect(said()).toBe(en.bothSpoken(of(en.forwardName), of(en.reverseName), 'nats'));
  }, 60_000);

  it('is said of what a reader does before all has come to rest, even if it is what stood there at first', async () => {
    const lab = await drawFit(fitPresets.modes, ['numbers']);
    rest(300);
    act(() => labEdit(lab.klarity, fitCore)('theta', (scene) => setTheta(scene, [3.1, 3.4])));
    await lab.answered();
    rest(300);
    act(() => lab.klarity.undo());
    await lab.answered();
    expect(said()).toBe('');
    rest(2000);
    expect(said()).toMatch(/nats/);
  }, 60_000);
});
