import { describe, expect, it } from 'vitest';
import { apart } from './apart';

const room = { gap: 10, low: 5, high: 95 };

describe('names set apart', () => {
  it('stay where they want to stand if there is room', () => {
    expect(apart([40, 20, 60], room)).toEqual([40, 20, 60]);
  });

  it('that want the same height stand a gap apart, the first above', () => {
    expect(apart([40, 40], room)).toEqual([40, 50]);
    expect(apart([5, 0], room)).toEqual([15, 5]);
  });

  it('are within the plot at its lower end, pushed up from there', () => {
    expect(apart([94, 99, 99], room)).toEqual([75, 85, 95]);
  });
});
