import { expect, it } from 'vitest';
import { windowWith } from './windowWith';

const window = { axes: [{ name: 'mu', low: -4, high: 6 }, { name: 'sigma', low: Math.log(0.5), high: Math.log(8) }] };

it('a window grows to hold the start, and is left alone by one inside', () => {
  expect(windowWith(window, [0, 0])).toEqual(window);
  const wide = windowWith(window, [20, 0]);
  expect(wide.axes[0]?.high).toBeGreaterThan(20);
  expect(wide.axes[0]?.low).toBe(-4);
  expect(wide.axes[1]).toEqual(window.axes[1]);
});
