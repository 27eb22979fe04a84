import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createInputTiming } from './inputTiming';

const FOLLOW = 'klarity:input-to-follow';
const PAINT = 'klarity:input-to-paint';

/** In the middle of a frame, which the clock has just reached. */
const inFrame = {
  get frameTime() {
    return performance.now();
  },
};

const measures = (name: string): readonly PerformanceEntry[] => performance.getEntriesByName(name, 'measure');
const detailOf = (entry: PerformanceEntry | undefined, key: string): unknown =>
  entry && 'detail' in entry && typeof entry.detail === 'object' && entry.detail !== null
    ? new Map<string, unknown>(Object.entries(entry.detail)).get(key)
    : undefined;
const revisions = (name: string): readonly unknown[] => measures(name).map((entry) => detailOf(entry, 'revision'));
const seen = (name: string, count: number): Promise<boolean> => vi.waitUntil(() => measures(name).length >= count);

beforeEach(() => performance.clearMeasures());
afterEach(() => {
  performance.clearMeasures();
  vi.unstubAllGlobals();
});

describe('input timing', () => {
  it('measures one follow and one paint for each revision', async () => {
    const timing = createInputTiming(inFrame);
    timing.followed({ revision: 1, timeStamp: performance.now() });
    timing.painted(1);
    timing.painted(1);
    timing.followed({ revision: 2, timeStamp: performance.now() });
    timing.painted(2);
    await seen(PAINT, 2);
    expect(revisions(FOLLOW)).toEqual([1, 2]);
    expect(revisions(PAINT)).toEqual([1, 2]);
  });

  it('measures superseded revisions when a later one is painted, and those that are later still not yet', async () => {
    const timing = createInputTiming(inFrame);
    for (const revision of [1, 2, 3, 4]) timing.followed({ revision, timeStamp: performance.now() });
    timing.painted(3);
    await seen(PAINT, 3);
    await seen(FOLLOW, 4);
    expect(revisions(PAINT)).toEqual([1, 2, 3]);
    timing.painted(4);
    await seen(PAINT, 4);
    expect(revisions(PAINT)).toEqual([1, 2, 3, 4]);
  });

  it('measures nothing for a revision that no input made', async () => {
    const timing = createInputTiming(inFrame);
    timing.painted(7);
    timing.followed({ revision: 8, timeStamp: performance.now() });
    timing.painted(8);
    await seen(PAINT, 1);
    expect(revisions(PAINT)).toEqual([8]);
  });

  it('measures from the time stamp of the input to that of the frame, and says when the frame was painted', async () => {
    const frameTime = performance.now();
    const timing = createInputTiming({ frameTime });
    timing.followed({ revision: 1, timeStamp: frameTime - 50 });
    expect(measures(FOLLOW)).toEqual([]);
    await seen(FOLLOW, 1);
    const [entry] = measures(FOLLOW);
    expect(entry?.startTime).toBeCloseTo(frameTime - 50, 6);
    expect(entry?.duration).toBeCloseTo(50, 6);
    expect(detailOf(entry, 'painted')).toBeGreaterThanOrEqual(frameTime);
  });

  it('measures to the next frame what is shown between frames', async () => {
    const later: FrameRequestCallback[] = [];
    vi.stubGlobal('requestAnimationFrame', (task: FrameRequestCallback) => later.push(task));
    const timing = createInputTiming({ frameTime: undefined });
    const timeStamp = performance.now();
    timing.followed({ revision: 1, timeStamp });
    timing.followed({ revision: 2, timeStamp });
    timing.painted(1);
    expect(later).toHaveLength(1);
    for (const task of later) task(timeStamp + 12);
    await seen(FOLLOW, 2);
    await seen(PAINT, 1);
    expect([...measures(FOLLOW), ...measures(PAINT)].map(({ duration }) => Math.round(duration))).toEqual([12, 12, 12]);
    expect(revisions(PAINT)).toEqual([1]);
  });

  it('takes a time stamp that lies ahead for now, as some browsers round theirs up', async () => {
    const timing = createInputTiming(inFrame);
    timing.followed({ revision: 1, timeStamp: performance.now() + 60_000 });
    await seen(FOLLOW, 1);
    expect(measures(FOLLOW)[0]?.duration).toBe(0);
  });

  it('keeps the timeline of a long session short, and its latest measures in it', async () => {
    const timing = createInputTiming(inFrame);
    for (let revision = 1; revision <= 5100; revision++) timing.followed({ revision, timeStamp: 0 });
    timing.painted(5100);
    await seen(PAINT, 5100);
    await vi.waitUntil(() => revisions(FOLLOW).includes(5100));
    expect(measures(FOLLOW).length).toBeLessThanOrEqual(5000);
    timing.followed({ revision: 5101, timeStamp: 0 });
    timing.painted(5101);
    await vi.waitUntil(() => revisions(PAINT).includes(5101));
    expect(measures(PAINT).length).toBeLessThanOrEqual(5000);
  });
});
