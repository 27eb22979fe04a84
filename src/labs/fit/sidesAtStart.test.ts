import { describe, expect, it } from 'vitest';
import { isOnLine, sidesAtStart } from './sidesAtStart';

const start = { x: 100, y: 100 };
const at = (ems: number, aside = 0) => sidesAtStart(start, { x: 100 + aside, y: 100 + ems * 10 }, 'matches moments', 'start', 10);

describe('the names of the start and of a minimum', () => {
  it.each([-6, -4.5, 0.5, 3])('keep their sides where the minimum is %f ems below', (ems) => {
    expect(at(ems)).toEqual({ minimum: 'below', start: 'above' });
  });

  it.each([-4, -2.8, -1.5])('do not lie over each other, nor over the start, where it is %f ems below', (ems) => {
    expect(at(ems)).toEqual({ minimum: 'above', start: 'above' });
  });

  it.each([-1.2, -0.5, 0])('turn round both where it is %f ems below', (ems) => {
    expect(at(ems)).toEqual({ minimum: 'above', start: 'below' });
  });

  it('keep their sides beside each other, and where there is no minimum', () => {
    expect(at(-1, 90)).toEqual({ minimum: 'below', start: 'above' });
    expect(at(Number.NaN)).toEqual({ minimum: 'below', start: 'above' });
  });

  it('leave a line its name', () => {
    expect([0.5, 1, 2, 3.4, 3.6].map(isOnLine)).toEqual([false, true, true, true, false]);
  });
});
