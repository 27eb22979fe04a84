import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { record, redo, undo } from './history';
import type { Timeline } from './history';

const blank: Timeline<number> = { scene: 0, past: [], future: [] };
const timelines: fc.Arbitrary<Timeline<number>> = fc.record({
  scene: fc.integer(),
  past: fc.array(fc.integer()),
  future: fc.array(fc.integer()),
});

describe('the history', () => {
  it('goes back to what a change replaced, and from there on to the change', () => {
    fc.assert(
      fc.property(timelines, fc.integer(), (timeline, next) => {
        const changed = record(timeline, next);
        expect(undo(changed)).toEqual({ scene: timeline.scene, past: timeline.past, future: [next] });
        expect(redo(undo(changed))).toEqual(changed);
      }),
    );
  });

  it('undoes and redoes as inverses, wherever both are possible', () => {
    fc.assert(
      fc.property(timelines, (timeline) => {
        if (timeline.past.length > 0) expect(redo(undo(timeline))).toEqual(timeline);
        if (timeline.future.length > 0) expect(undo(redo(timeline))).toEqual(timeline);
      }),
    );
  });

  it('stays where it is at either end', () => {
    expect(undo({ ...blank, future: [1] })).toEqual({ ...blank, future: [1] });
    expect(redo({ ...blank, past: [1] })).toEqual({ ...blank, past: [1] });
  });

  it('goes through any number of changes, the latest first', () => {
    const end = [1, 2, 3].reduce((timeline, next) => record(timeline, next), blank);
    const back = [undo(end), undo(undo(end)), undo(undo(undo(end)))];
    expect(back.map(({ scene }) => scene)).toEqual([2, 1, 0]);
    expect(redo(redo(undo(undo(end))))).toEqual(end);
  });

  it('forgets what was undone once there is another change', () => {
    expect(record({ scene: 1, past: [0], future: [2, 3] }, 9)).toEqual({ scene: 9, past: [0, 1], future: [] });
  });

  it('goes back to another scene than the present one where it is told so', () => {
    expect(undo(record({ scene: 5, past: [], future: [] }, 6, 2)).scene).toBe(2);
  });

  it('remembers the latest two hundred', () => {
    const end = Array.from({ length: 250 }, (_, i) => i + 1).reduce((timeline, next) => record(timeline, next), blank);
    expect(end.past).toHaveLength(200);
    expect([end.past[0], end.past.at(-1)]).toEqual([50, 249]);
  });
});
