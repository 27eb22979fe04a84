import type { Field } from './Field';

/** sRGB bytes; the last one is the opacity. */
export type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

export interface RasterPalette {
  /** One more than there are levels: below the first, between the first two, and so on. */
  readonly bands: readonly Rgba[];
  /** The diagonal lines of infinite places, and what is between them. */
  readonly hatch: Rgba;
  readonly ground: Rgba;
}

export interface RasterRequest {
  readonly field: Field;
  /** Ascending. */
  readonly levels: readonly number[];
  readonly palette: RasterPalette;
  readonly width: number;
  readonly height: number;
  /** Pixels from one diagonal line to the next. */
  readonly pitch: number;
  /** The node coordinates of a pixel's middle; left out, the nodes are evenly spaced from corner to corner, rows upwards. */
  readonly nodeAt?: ((x: number, y: number) => readonly [column: number, row: number]) | undefined;
}

/**
 * A field as an image of `width` × `height` RGBA pixels, row by row from the top: tones by band, linear between nodes, diagonal lines
 * where the nearest node is infinite, nothing where it is unknown or outside of the grid.
 */
export function rasterize(request: RasterRequest): Uint8ClampedArray<ArrayBuffer> {
  const { field, levels, palette, width, height, pitch } = request;
  const { columns, rows } = field;
  const pixels = new Uint32Array(width * height);
  const bands = Uint32Array.from(palette.bands, word);
  const [hatch, ground] = [word(palette.hatch), word(palette.ground)];
  const sample = sampler(field);
  const column = Float64Array.from({ length: width }, (_, px) => ((px + 0.5) / width) * (columns - 1));
  const { nodeAt } = request;
  let index = 0;
  for (let py = 0; py < height; py += 1) {
    const row = (1 - (py + 0.5) / height) * (rows - 1);
    for (let px = 0; px < width; px += 1, index += 1) {
      const node = nodeAt?.(px + 0.5, py + 0.5);
      const value = node === undefined ? sample(column[px] ?? NaN, row) : sample(node[0], node[1]);
      if (Number.isNaN(value)) continue;
      if (value === Infinity) pixels[index] = (px + py) % pitch < Math.max(1, pitch / 4) ? hatch : ground;
      else pixels[index] = bands[bandOf(value, levels)] ?? 0;
    }
  }
  return new Uint8ClampedArray(pixels.buffer);
}

/** How many of the levels are not above the value. */
function bandOf(value: number, levels: readonly number[]): number {
  let [low, high] = [0, levels.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value >= (levels[middle] ?? Infinity)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The field between its nodes: infinite or unknown as the nearest node is, else linear between those that are finite. */
function sampler({ values, columns, rows, slowest = 'y' }: Field): (column: number, row: number) => number {
  const [columnStride, rowStride] = slowest === 'y' ? [1, columns] : [rows, 1];
  return (column, row) => {
    if (!(column >= 0 && row >= 0 && column <= columns - 1 && row <= rows - 1)) return NaN;
    const left = Math.min(Math.floor(column), Math.max(0, columns - 2));
    const bottom = Math.min(Math.floor(row), Math.max(0, rows - 2));
    const [u, v] = [column - left, row - bottom];
    const corner = left * columnStride + bottom * rowStride;
    const stepColumn = columns > 1 ? columnStride : 0;
    const stepRow = rows > 1 ? rowStride : 0;
    const v00 = values[corner] ?? NaN;
    const v10 = values[corner + stepColumn] ?? NaN;
    const v01 = values[corner + stepRow] ?? NaN;
    const v11 = values[corner + stepColumn + stepRow] ?? NaN;
    const linear = (v00 * (1 - u) + v10 * u) * (1 - v) + (v01 * (1 - u) + v11 * u) * v;
    if (Number.isFinite(linear)) return linear;
    const nearest = v < 0.5 ? (u < 0.5 ? v00 : v10) : u < 0.5 ? v01 : v11;
    if (!Number.isFinite(nearest)) return nearest;
    return finiteMean([v00, v10, v01, v11], [(1 - u) * (1 - v), u * (1 - v), (1 - u) * v, u * v]);
  };
}

function finiteMean(values: readonly number[], weights: readonly number[]): number {
  let [sum, total] = [0, 0];
  for (const [i, value] of values.entries()) {
    if (!Number.isFinite(value)) continue;
    const weight = weights[i] ?? 0;
    sum += weight * value;
    total += weight;
  }
  return sum / total;
}

/** Four bytes as this machine lays out a word. */
function word(colour: Rgba): number {
  return new Uint32Array(Uint8Array.from(colour).buffer)[0] ?? 0;
}
