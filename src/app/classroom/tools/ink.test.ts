import { describe, expect, it } from 'vitest';
import { addPoints, inBox, inkPath } from './ink';

const box = { left: 100, top: 50, width: 200, height: 400 };

describe('a stroke of the pen', () => {
  it('keeps its place in a box of another size', () => {
    const point = inBox(150, 250, box);
    expect(point).toEqual({ x: 0.25, y: 0.5 });
    expect(inkPath({ on: '', points: [point] }, { left: 0, top: 0, width: 1000, height: 100 })).toBe('M250,50Z');
  });

  it('begins and ends where the hand did, and bends in between', () => {
    const points = [
      { x: 0, y: 0 },
      { x: 0.5, y: 0 },
      { x: 0.5, y: 1 },
      { x: 1, y: 1 },
    ];
    expect(inkPath({ on: 'terms', points }, box)).toBe('M100,50Q200,50 200,250Q200,450 250,450L300,450');
    expect(inkPath({ on: '', points: points.slice(0, 2) }, box)).toBe('M100,50L200,50');
    expect(inkPath({ on: '', points: [] }, box)).toBe('');
  });

  it('takes no points that are nearer than the eye can tell', () => {
    const start = [{ x: 0, y: 0 }];
    expect(addPoints(start, [{ x: 0.004, y: 0 }], box)).toBe(start);
    expect(addPoints(start, [{ x: 0.004, y: 0 }, { x: 0.01, y: 0 }], box)).toEqual([...start, { x: 0.01, y: 0 }]);
    expect(addPoints([], start, box)).toEqual(start);
  });
});
