import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createInputTiming } from './inputTiming';

const FOLLOW = 'klarity:input-to-follow';
const PAINT = 'klarity:input-to-paint';

const measures = (name: string): readonly PerformanceEntry[] => performance.getEntriesByName(name, 'measure');
const revisionOf = (entry: PerformanceEntry): unknown =>
  'detail' in entry && typeof entry.detail === 'object' && entry.detail !== null && 'revision' in entry.detail
    ? entry.detail.revision
    : undefined;
const revisions = (name: string): readonly unknown[] => measures(name).map(revisionOf);
const seen = (name: string, count: number): Promise<boolean> => vi.waitUntil(() => measures(name).length >= count);

beforeEach(() => performance.clearMeasures());
afterEach(() => performance.clearMeasures());

describe('input timing', () => {
  it('measures one follow and one paint for each revision', async () => {
    const timing = createInputTiming();
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
    const timing = createInputTiming();
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
    const timing = createInputTiming();
    timing.painted(7);
    timing.followed({ revision: 8, timeStamp: performance.now() });
    timing.painted(8);
    await seen(PAINT, 1);
    expect(revisions(PAINT)).toEqual([8]);
  });

  it('measures from the time stamp of the input, after the frame is made', async () => {
    const timing = createInputTiming();
    const timeStamp = performance.now() - 50;
    timing.followed({ revision: 1, timeStamp });
    expect(measures(FOLLOW)).toEqual([]);
    const before = performance.now();
    await seen(FOLLOW, 1);
    const [entry] = measures(FOLLOW);
    expect(entry?.startTime).toBeCloseTo(timeStamp, 6);
    expect((entry?.startTime ?? 0) + (entry?.duration ?? 0)).toBeGreaterThanOrEqual(before);
  });

  it('takes a time stamp that lies ahead for now, as some browsers round theirs up', async () => {
    const timing = createInputTiming();
    timing.followed({ revision: 1, timeStamp: performance.now() + 60_000 });
    await seen(FOLLOW, 1);
    expect(measures(FOLLOW)[0]?.duration).toBe(0);
  });

  it('keeps the timeline of a long session short, and its latest measures in it', async () => {
    const timing = createInputTiming();
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
