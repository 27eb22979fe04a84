import { describe, expect, it } from 'vitest';
import { slidePlaces, slideSizes } from './slidePlaces';

const laidOut = (areFrames: readonly boolean[], barHeight: number) => {
  const sizes = slideSizes(areFrames).map(({ width, height = barHeight }) => ({ width, height }));
  return { sizes, ...slidePlaces(areFrames, sizes) };
};

describe('drawings that share a slide', () => {
  it.each([true, false])('have it whole where there is one (a frame: %s)', (isFrame) => {
    const { sizes, places } = laidOut([isFrame], 80);
    expect(sizes[0]).toEqual({ width: 1920, height: isFrame ? 1080 : 80 });
    expect(places).toEqual([{ x: 0, y: 0 }]);
  });

  it('stand in rows and columns, under the bars', () => {
    const { sizes, places } = laidOut([true, false, true, true, false, true], 130);
    expect(sizes.map(({ width }) => width)).toEqual([960, 960, 960, 960, 960, 960]);
    expect(places).toEqual([
      { x: 0, y: 130 },
      { x: 0, y: 0 },
      { x: 960, y: 130 },
      { x: 0, y: 605 },
      { x: 960, y: 0 },
      { x: 960, y: 605 },
    ]);
  });

  it.each([2, 3, 5, 7, 9])('fill it, %i of them', (count) => {
    const { width, height } = laidOut(Array.from({ length: count }, () => true), 0);
    expect(width).toBeCloseTo(1920, 9);
    expect(height).toBeCloseTo(1080, 9);
  });

  it('make room for bars that turn out higher', () => {
    const { places } = laidOut([false, true], 300);
    expect(places[1]).toEqual({ x: 0, y: 300 });
  });
});
