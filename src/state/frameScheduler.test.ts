// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFrameScheduler } from './frameScheduler';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('the frame scheduler', () => {
  it('runs a task once before the next frame, however often it was asked for', () => {
    const frames = createFrameScheduler();
    const task = vi.fn();
    for (let i = 0; i < 5; i++) frames.request(task);
    expect(task).not.toHaveBeenCalled();
    vi.advanceTimersToNextFrame();
    expect(task).toHaveBeenCalledOnce();
    vi.runAllTimers();
    expect(task).toHaveBeenCalledOnce();
  });

  it('runs every task of a frame, in the order in which they were first asked for', () => {
    const frames = createFrameScheduler();
    const ran: string[] = [];
    const tasks = ['edit', 'results'].map((name) => () => void ran.push(name));
    for (const task of [...tasks, ...tasks.toReversed()]) frames.request(task);
    vi.advanceTimersToNextFrame();
    expect(ran).toEqual(['edit', 'results']);
  });

  it('leaves what a task asks for to the frame after', () => {
    const frames = createFrameScheduler();
    const later = vi.fn();
    frames.request(() => frames.request(later));
    vi.advanceTimersToNextFrame();
    expect(later).not.toHaveBeenCalled();
    vi.advanceTimersToNextFrame();
    expect(later).toHaveBeenCalledOnce();
  });

  it('runs what was asked for at once when flushed, and not again with the frame', () => {
    const frames = createFrameScheduler();
    const task = vi.fn();
    frames.request(task);
    frames.flush();
    expect(task).toHaveBeenCalledOnce();
    expect(vi.getTimerCount()).toBe(0);
    frames.flush();
    expect(task).toHaveBeenCalledOnce();
  });

  it('goes on after a flush', () => {
    const frames = createFrameScheduler();
    const task = vi.fn();
    frames.request(task);
    frames.flush();
    frames.request(task);
    vi.advanceTimersToNextFrame();
    expect(task).toHaveBeenCalledTimes(2);
  });

  it('does without frames where there are none, as in a hidden tab', () => {
    vi.stubGlobal('requestAnimationFrame', () => 1);
    const frames = createFrameScheduler();
    const task = vi.fn();
    frames.request(task);
    vi.advanceTimersByTime(99);
    expect(task).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(task).toHaveBeenCalledOnce();
  });

  it('knows the time stamp of the frame while its tasks run, and none between frames', () => {
    const frames = createFrameScheduler();
    const times: (number | undefined)[] = [];
    const look = (): void => void times.push(frames.frameTime);
    look();
    frames.request(look);
    vi.advanceTimersToNextFrame();
    frames.request(look);
    frames.flush();
    expect(times).toEqual([undefined, expect.any(Number), undefined]);
  });

  it('does without frames where there is no page at all', () => {
    vi.stubGlobal('requestAnimationFrame', undefined);
    vi.stubGlobal('cancelAnimationFrame', undefined);
    const frames = createFrameScheduler();
    const task = vi.fn();
    frames.request(task);
    vi.advanceTimersByTime(100);
    expect(task).toHaveBeenCalledOnce();
  });

  it('leaves no timer behind once a frame has come', () => {
    const frames = createFrameScheduler();
    frames.request(() => undefined);
    vi.advanceTimersToNextFrame();
    expect(vi.getTimerCount()).toBe(0);
  });
});
