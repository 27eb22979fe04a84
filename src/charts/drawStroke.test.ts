import { describe, expect, it } from 'vitest';
import { drawStroke } from './drawStroke';

const knots = [0, 1, 2, 3, 4];
const flat = [0, 0, 0, 0, 0];

describe('drawStroke', () => {
  it('takes every knot that a quick pen passed to the height it had there, either way', () => {
    expect(drawStroke(knots, flat, { x: 0.5, y: 1 }, { x: 3.5, y: 4 })).toEqual([0, 1.5, 2.5, 3.5, 0]);
    expect(drawStroke(knots, flat, { x: 3.5, y: 4 }, { x: 0.5, y: 1 })).toEqual([0, 1.5, 2.5, 3.5, 0]);
  });

  it('takes the nearest knot to a tap, wherever it is', () => {
    expect(drawStroke(knots, flat, { x: 2.4, y: 5 }, { x: 2.4, y: 5 })).toEqual([0, 0, 5, 0, 0]);
    expect(drawStroke(knots, flat, { x: 9, y: 5 }, { x: 9, y: 5 })).toEqual([0, 0, 0, 0, 5]);
  });

  it('lets a pen that goes up or down near a knot take it along, and leaves the others alone', () => {
    expect(drawStroke(knots, flat, { x: 2.1, y: 1 }, { x: 2.1, y: 3 })).toEqual([0, 0, 3, 0, 0]);
    expect(drawStroke(knots, flat, { x: 2.5, y: 1 }, { x: 2.5, y: 3 })).toEqual(flat);
  });
});
