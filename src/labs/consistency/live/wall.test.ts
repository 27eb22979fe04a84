import { describe, expect, it } from 'vitest';
import { digitPixels } from './digitPixels';
import { placeOfLargest } from '../../placeOfLargest';
import { wallBars, wallTiles } from './wallBars';
import { wallLayout } from './wallLayout';

describe('the wall', () => {
  it.each([
    [320, 12, 4],
    [390, 12.5, 4],
    [760, 12.5, 8],
    [1500, 12.5, 16],
    [1500, 20, 8],
    [1500, 24, 8],
    [60, 12, 1],
    [1080, 20, 8],
  ])('of 32 in %d px with type of %d px has %d columns', (width, fontSize, columns) => {
    const layout = wallLayout(32, width, fontSize);
    expect(layout.columns).toBe(columns);
    expect(layout.rows).toBe(32 / columns);
    expect(layout.columns * layout.tile.width).toBeCloseTo(width, 10);
  });

  it('keeps everything of a tile within it, one under the other', () => {
    const { tile, top, picture, lefts, saidY, bars, klY, textSize } = wallLayout(32, 760, 12.5);
    expect(lefts[0] + picture).toBeLessThan(lefts[1]);
    expect(lefts[1] + picture).toBeLessThan(tile.width);
    const heights = [top, top + picture, saidY, bars.base - bars.height, bars.base, bars.base + bars.height, klY - textSize, klY, tile.height];
    expect(heights).toEqual(heights.toSorted((a, b) => a - b));
  });

  it('lays its tiles row by row', () => {
    const layout = wallLayout(32, 760, 12.5);
    const tiles = wallTiles(32, layout);
    expect(tiles[9]).toEqual({ index: 9, x: layout.tile.width, y: layout.tile.height });
  });

  it('draws a probability as a bar of its height, up or down, and none for what nobody sees', () => {
    const layout = wallLayout(2, 200, 12);
    const [tile] = wallTiles(2, layout);
    if (!tile) throw new Error('there are two');
    const { left, base, height } = layout.bars;
    const up = wallBars([tile], layout, [0.75, 0.25, 0, 0], 4, 1);
    expect(up.match(/z/g)).toHaveLength(2);
    expect(up).toContain(`M${left},${Math.round(base * 100) / 100}v${Math.round(-75 * height) / 100}h`);
    expect(wallBars([tile], layout, [0.75, 0.25, 0, 0], 4, -1)).toContain(`v${Math.round(75 * height) / 100}h`);
  });

  it('reads the likeliest class of a row, the first of equal ones', () => {
    const probs = [0.9, 0.05, 0.05, 0.2, 0.4, 0.4];
    expect([placeOfLargest(probs, 0, 3), placeOfLargest(probs, 3, 3)]).toEqual([0, 1]);
  });

  it('paints ink between the colours of the theme, and no more than all of it', () => {
    expect([...digitPixels([0, 0.5, 1.4, -0.2], [255, 255, 255, 255], [0, 0, 55, 255])]).toEqual([
      255, 255, 255, 255, 128, 128, 155, 255, 0, 0, 55, 255, 255, 255, 255, 255,
    ]);
  });
});
