/** Where the parts of a tile stand, in pixels from its corner. */
export interface WallLayout {
  readonly columns: number;
  readonly rows: number;
  readonly tile: { readonly width: number; readonly height: number };
  /** Side of a picture; the augmented one stands beside the original. */
  readonly picture: number;
  /** Left of each picture. */
  readonly lefts: readonly [original: number, augmented: number];
  readonly top: number;
  /** Baselines of what is said of each picture, and of the KL. */
  readonly saidY: number;
  readonly klY: number;
  readonly textSize: number;
  /** The bars: above their base those of the original, below those of the augmented. */
  readonly bars: { readonly left: number; readonly width: number; readonly base: number; readonly height: number };
}

/** Columns that leave no hole in a wall of a power of two. */
const COLUMNS = [16, 8, 4, 2] as const;
/** The least width of a tile, in sizes of the type: then its text can be read. */
const LEAST = 4.85;
const PAD = 0.05;

/** Tiles as large as the width bears, and not larger than they need to be. */
export function wallLayout(count: number, width: number, fontSize: number): WallLayout {
  const columns = COLUMNS.find((some) => some <= count && width / some >= LEAST * fontSize) ?? 1;
  const side = width / columns;
  const pad = side * PAD;
  const inner = side - 2 * pad;
  const picture = (inner - 2 * pad) * 0.46;
  const gap = (inner - 2 * pad) - 2 * picture;
  const textSize = side * 0.135;
  const top = 2 * pad;
  const saidY = top + picture + textSize * 1.15;
  const barHeight = side * 0.2;
  const base = saidY + textSize * 0.5 + barHeight;
  const klY = base + barHeight + textSize * 1.2;
  return {
    columns,
    rows: Math.ceil(count / columns),
    tile: { width: side, height: klY + textSize * 0.6 + pad },
    picture,
    lefts: [2 * pad, 2 * pad + picture + gap],
    top,
    saidY,
    klY,
    textSize,
    bars: { left: 2 * pad, width: inner - 2 * pad, base, height: barHeight },
  };
}
