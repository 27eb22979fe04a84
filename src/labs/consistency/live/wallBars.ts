import type { WallLayout } from './wallLayout';

export interface WallTile {
  readonly index: number;
  /** Its corner. */
  readonly x: number;
  readonly y: number;
}

export function wallTiles(count: number, { columns, tile }: WallLayout): readonly WallTile[] {
  return Array.from({ length: count }, (_, index) => ({
    index,
    x: (index % columns) * tile.width,
    y: Math.floor(index / columns) * tile.height,
  }));
}

const round = (pixel: number): number => Math.round(pixel * 100) / 100;

/** One path of all bars of these tiles: probabilities as heights, `way` up (1) or down (−1). */
export function wallBars(tiles: readonly WallTile[], { bars }: WallLayout, probs: ArrayLike<number>, classes: number, way: 1 | -1): string {
  const pitch = bars.width / classes;
  let path = '';
  for (const { index, x, y } of tiles) {
    for (let c = 0; c < classes; c++) {
      const height = (probs[index * classes + c] ?? 0) * bars.height;
      // Less than that is no bar that anyone sees.
      if (!(height > 0.2)) continue;
      path += `M${round(x + bars.left + c * pitch)},${round(y + bars.base)}v${round(-way * height)}h${round(pitch * 0.8)}v${round(way * height)}z`;
    }
  }
  return path;
}
