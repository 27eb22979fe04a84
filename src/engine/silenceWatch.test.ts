import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchSilence } from './silenceWatch';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** The clock goes on while no timer can fire, as when a page hangs, is hidden or sleeps. */
const freezePage = (ms: number): void => void vi.setSystemTime(Date.now() + ms);

test('silence is raised once, at its limit and not before', () => {
  const onSilence = vi.fn();
  watchSilence({ limitMs: 2000, onSilence });
  vi.advanceTimersByTime(1999);
  expect(onSilence).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(onSilence).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(10_000);
  expect(onSilence).toHaveBeenCalledOnce();
});

test('whatever is heard starts the count anew, to within a tick', () => {
  const onSilence = vi.fn();
  const watch = watchSilence({ limitMs: 2000, onSilence });
  vi.advanceTimersByTime(1900);
  watch.heard();
  vi.advanceTimersByTime(2000);
  expect(onSilence).not.toHaveBeenCalled();
  vi.advanceTimersByTime(500);
  expect(onSilence).toHaveBeenCalledOnce();
});

test('each tick before the limit asks for a sign of life', () => {
  const onTick = vi.fn();
  watchSilence({ limitMs: 2000, onTick, onSilence: () => {} });
  vi.advanceTimersByTime(5000);
  expect(onTick).toHaveBeenCalledTimes(3);
});

test('a stopped watch stays quiet', () => {
  const onTick = vi.fn();
  const onSilence = vi.fn();
  watchSilence({ limitMs: 2000, onTick, onSilence }).stop();
  vi.advanceTimersByTime(10_000);
  expect(onTick).not.toHaveBeenCalled();
  expect(onSilence).not.toHaveBeenCalled();
});

test('time in which the page was frozen is not silence, even after silence before it', () => {
  const onSilence = vi.fn();
  watchSilence({ limitMs: 2000, onSilence });
  vi.advanceTimersByTime(1500);
  freezePage(10_000);
  vi.advanceTimersByTime(500);
  expect(onSilence).not.toHaveBeenCalled();
});

test('silence counts again once the page is awake', () => {
  const onSilence = vi.fn();
  watchSilence({ limitMs: 2000, onSilence });
  freezePage(10_000);
  vi.advanceTimersByTime(500 + 1999);
  expect(onSilence).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(onSilence).toHaveBeenCalledOnce();
});

test('a hidden page, whose timers run once a second, does not condemn', () => {
  const onSilence = vi.fn();
  watchSilence({ limitMs: 2000, onSilence });
  for (let second = 0; second < 30; second++) {
    freezePage(500);
    vi.advanceTimersByTime(500);
  }
  expect(onSilence).not.toHaveBeenCalled();
});
