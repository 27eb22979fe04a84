import { describe, expect, it } from 'vitest';
import { valueAtKey, valueAtPixel } from './handleAxis';
import { scaleOf } from './scaleOf';

const log = {
  scale: scaleOf('log', [0.1, 10], [200, 0]),
  kind: 'log',
  range: { value: 2, min: 0.1, max: 10, step: 0.05 },
} as const;
const press = (key: string) => ({ key, altKey: false, shiftKey: false, ctrlKey: false, metaKey: false });

describe('a handle on a logarithmic axis', () => {
  it('goes by the same share at every arrow, wherever it stands', () => {
    expect(valueAtKey(log, press('ArrowUp'))).toBeCloseTo(2 * Math.exp(0.05), 3);
    const low = { ...log, range: { ...log.range, value: 0.2 } };
    expect(valueAtKey(low, press('ArrowUp'))).toBeCloseTo(0.2 * Math.exp(0.05), 4);
    expect(valueAtKey(low, press('ArrowDown'))).toBeCloseTo(0.2 * Math.exp(-0.05), 4);
  });

  it('reaches its ends exactly: by key, and by pointer within 3 px of them', () => {
    expect(valueAtKey(log, press('Home'))).toBe(0.1);
    expect(valueAtKey(log, press('End'))).toBe(10);
    expect(valueAtPixel(log, 2.5)).toBe(10);
    expect(valueAtPixel(log, 250)).toBe(0.1);
    expect(valueAtPixel(log, 5)).toBeLessThan(10);
  });

  it('stands where the pointer is, to a tenth of a step', () => {
    expect(Math.abs(Math.log(valueAtPixel(log, 100)))).toBeLessThanOrEqual(0.0026);
  });

  it('may have 0 as its lower end, which only Home reaches', () => {
    const toZero = { ...log, range: { ...log.range, min: 0 } };
    expect(valueAtKey(toZero, press('Home'))).toBe(0);
    expect(valueAtKey(toZero, press('ArrowDown'))).toBeCloseTo(2 * Math.exp(-0.05), 3);
    expect(valueAtPixel(toZero, 199)).toBeCloseTo(0.1, 2);
  });
});

it('a handle on a linear axis goes by steps', () => {
  const linear = { scale: scaleOf('linear', [0, 10], [0, 200]), kind: 'linear', range: { value: 3, min: 0, max: 10, step: 0.5 } } as const;
  expect(valueAtKey(linear, press('ArrowUp'))).toBe(3.5);
  expect(valueAtPixel(linear, 100.4)).toBe(5);
});
