import { describe, expect, it } from 'vitest';
import { addMoment } from './hour';
import type { Hour, Moment } from './hour';

const lecture = (slide: number) => ({ name: 'ten', slide, revealed: [0], votes: [[]], black: false });
const moment = (at: number, theta: number, slide = 0): Moment => ({ at, address: `?lab=worms#theta=${theta}`, lecture: lecture(slide), revealed: false, unit: 'bits' });
const keep = (moments: readonly Moment[], most?: number): Hour => moments.reduce<Hour>((hour, one) => addMoment(hour, one, most), { begun: 0, moments: [] });

describe('an hour that is kept', () => {
  it('has a moment for each change, and none where nothing has changed', () => {
    const { moments } = keep([moment(0, 0.1), moment(5, 0.1), moment(9, 0.2), moment(12, 0.1)]);
    expect(moments.map(({ at }) => at)).toEqual([0, 9, 12]);
  });

  it('is bounded: of too many moments, the scene that stood for the shortest time goes; slides, the first and the last stay', () => {
    const { moments } = keep([moment(0, 0.1), moment(10, 0.2), moment(11, 0.3), moment(30, 0.4), moment(31, 0.4, 1), moment(60, 0.5, 1)], 5);
    expect(moments.map(({ at }) => at)).toEqual([0, 11, 30, 31, 60]);
    const turns = keep(Array.from({ length: 40 }, (_, i) => moment(i, 0.1, i)), 8);
    expect(turns.moments).toHaveLength(8);
    expect(turns.moments.at(-1)?.at).toBe(39);
  });
});
