import { describe, expect, it } from 'vitest';
import { contourLabels } from './contourLabels';

const across = (y: number, slope = 0): readonly (readonly [number, number])[] =>
  Array.from({ length: 31 }, (_, i) => [i * 10, y + slope * i * 10] as const);
const level = (text: string, ...lines: ReturnType<typeof across>[]) => ({ text, width: 24, lines });
const frame = { width: 300, height: 100, fontSize: 10, taken: [] };

describe('The names of lines of equal value', () => {
  it('lie on their lines, inside of the frame, and along them', () => {
    const [label] = contourLabels({ ...frame, wanted: [[level('1.5', across(20, 0.3))]] });
    expect(label?.text).toBe('1.5');
    expect(label?.y).toBeCloseTo(20 + 0.3 * (label?.x ?? 0), 9);
    expect(label?.turn).toBeCloseTo((Math.atan(0.3) * 180) / Math.PI, 9);
    expect(label?.x).toBeGreaterThan(20);
  });

  it('never stand on their heads, whichever way a line runs', () => {
    const [label] = contourLabels({ ...frame, wanted: [[level('1', across(20, 0.3).toReversed())]] });
    expect(label?.turn).toBeCloseTo((Math.atan(0.3) * 180) / Math.PI, 9);
  });

  it('keep away from what is taken, and from each other', () => {
    const taken = [{ x: 60, y: 50, rx: 70, ry: 10 }];
    const labels = contourLabels({ ...frame, taken, wanted: [[level('1', across(50))], [level('2', across(60))]] });
    expect(labels[0]?.x).toBeGreaterThan(130 + 12);
    expect(labels).toHaveLength(2);
    expect(Math.hypot((labels[0]?.x ?? 0) - (labels[1]?.x ?? 0), (labels[0]?.y ?? 0) - (labels[1]?.y ?? 0))).toBeGreaterThan(40);
  });

  it('take the next level that would do where the first has no straight and free stretch', () => {
    const ring = Array.from({ length: 13 }, (_, i) => [100 + 6 * Math.cos((i * Math.PI) / 6), 50 + 6 * Math.sin((i * Math.PI) / 6)] as const);
    expect(contourLabels({ ...frame, wanted: [[level('1', ring), level('2', across(40))]] })).toMatchObject([{ text: '2' }]);
    expect(contourLabels({ ...frame, wanted: [[level('1', ring)]] })).toEqual([]);
  });
});
