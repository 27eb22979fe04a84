import { describe, expect, it } from 'vitest';
import { picturePlaces } from './picturePlaces';

const box = (left: number, top: number, width: number, height: number) => ({ left, top, width, height });

describe('pictures together', () => {
  it('stand alone at the corner, in their own size', () => {
    expect(picturePlaces([box(30, 500, 200, 100)])).toEqual({ width: 200, height: 100, places: [{ x: 0, y: 0 }] });
  });

  it('keep their columns and close up over what lies between', () => {
    const { width, height, places } = picturePlaces([box(0, 0, 300, 200), box(0, 450, 300, 100), box(400, 80, 200, 150)]);
    expect(places).toEqual([
      { x: 0, y: 0 },
      { x: 0, y: 212 },
      { x: 312, y: 0 },
    ]);
    expect({ width, height }).toEqual({ width: 512, height: 312 });
  });

  it('stay side by side where they begin at one height, under whatever stands above', () => {
    const boxes = [box(0, 0, 400, 90), box(400, 0, 400, 50), box(0, 200, 390, 300), box(410, 200, 390, 300)];
    expect(picturePlaces(boxes).places.map(({ y }) => y)).toEqual([0, 0, 102, 102]);
  });

  it('never lie over each other, whatever the order they are given in', () => {
    const boxes = [box(0, 900, 640, 90), box(330, 120, 310, 300), box(0, 40, 320, 500), box(330, 10, 310, 100)];
    const { places } = picturePlaces(boxes);
    const areas = boxes.map(({ width, height }, i) => ({ ...(places[i] ?? { x: NaN, y: NaN }), width, height }));
    const pairs = areas.flatMap((a, i) => areas.slice(i + 1).map((b) => [a, b] as const));
    for (const [a, b] of pairs) {
      const apart = a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
      expect(apart).toBe(true);
    }
  });

  it('are nothing where there is none', () => {
    expect(picturePlaces([])).toEqual({ width: 0, height: 0, places: [] });
  });
});
