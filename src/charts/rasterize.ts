import type { Field } from './Field';
import { fieldSampler } from './fieldSampler';

/** Of a pixel without a band, or outside of the image. */
const UNKNOWN = -1;

/** sRGB bytes; the last one is the opacity. */
export type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

export interface RasterPalette {
  /** One more than there are levels: below the first, between the first two, and so on. */
  readonly bands: readonly Rgba[];
  /** The diagonal lines of infinite places, and what is between them. */
  readonly hatch: Rgba;
  readonly ground: Rgba;
  /** The lines between bands; left out, bands touch. */
  readonly line?: Rgba | undefined;
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
 * A field as an image of `width` × `height` RGBA pixels, row by row from the top: tones by band, linear between nodes, with a line of
 * one pixel where two bands meet if that is asked for, diagonal lines
 * where the nearest node is infinite, nothing where it is unknown or outside of the grid.
 */
export function rasterize(request: RasterRequest): Uint8ClampedArray<ArrayBuffer> {
  const { field, levels, palette, width, height, pitch, nodeAt } = request;
  const pixels = new Uint32Array(width * height);
  const bands = Uint32Array.from(palette.bands, word);
  const [hatch, ground] = [word(palette.hatch), word(palette.ground)];
  const readRow = nodeAt ? warpedRow(field, width, nodeAt) : evenRow(field, width, height);
  const line = palette.line && word(palette.line);
  // No function is called for a pixel: each number it takes or gives may become an object, most of what a drag would leave behind.
  const values = new Float64Array(width);
  /** The bands of the row above, and then of this one as far as it is done. */
  const lastBands = new Int16Array(line === undefined ? 0 : width).fill(UNKNOWN);
  // Neighbours lie in the same band mostly, so the search for one begins at the last.
  let place = 0;
  for (let py = 0, index = 0; py < height; py += 1) {
    readRow(py, values);
    for (let px = 0; px < width; px += 1, index += 1) {
      const value = values[px] ?? NaN;
      let band = UNKNOWN;
      if (value === Infinity) pixels[index] = (px + py) % pitch < Math.max(1, pitch / 4) ? hatch : ground;
      else if (!Number.isNaN(value)) {
        while (place < levels.length && value >= (levels[place] ?? Infinity)) place += 1;
        while (place > 0 && value < (levels[place - 1] ?? -Infinity)) place -= 1;
        band = place;
        pixels[index] = line !== undefined && isEdge(band, lastBands[px], lastBands[px - 1]) ? line : (bands[band] ?? 0);
      }
      if (line !== undefined) lastBands[px] = band;
    }
  }
  return new Uint8ClampedArray(pixels.buffer);
}

/** Whether a pixel's band ends at the one above or at the one before: those that have none do not count. */
function isEdge(band: number, above: number = UNKNOWN, before: number = UNKNOWN): boolean {
  return (above !== UNKNOWN && above !== band) || (before !== UNKNOWN && before !== band);
}

/** Writes the values of a row of pixels. */
type RowReader = (py: number, into: Float64Array) => void;

function warpedRow(
  field: Field,
  width: number,
  nodeAt: (x: number, y: number) => readonly [column: number, row: number],
): RowReader {
  const sample = fieldSampler(field);
  return (py, into) => {
    for (let px = 0; px < width; px += 1) {
      const [column, row] = nodeAt(px + 0.5, py + 0.5);
      into[px] = sample(column, row);
    }
  };
}

/** The nodes at the height of a row are linear ones once, and its pixels between them; where that is not finite, the sampler knows. */
function evenRow(field: Field, width: number, height: number): RowReader {
  const { values, columns, rows, slowest = 'y' } = field;
  const sample = fieldSampler(field);
  const [columnStride, rowStride] = slowest === 'y' ? [1, columns] : [rows, 1];
  const nodes = new Float64Array(columns + 1);
  return (py, into) => {
    const row = (1 - (py + 0.5) / height) * (rows - 1);
    const below = Math.min(Math.floor(row), Math.max(0, rows - 2));
    const share = row - below;
    const up = rows > 1 ? rowStride : 0;
    for (let column = 0; column < columns; column += 1) {
      const at = column * columnStride + below * rowStride;
      nodes[column] = (values[at] ?? NaN) * (1 - share) + (values[at + up] ?? NaN) * share;
    }
    for (let px = 0; px < width; px += 1) {
      const column = ((px + 0.5) / width) * (columns - 1);
      const left = Math.floor(column);
      const linear = (nodes[left] ?? NaN) + (column - left) * ((nodes[left + 1] ?? NaN) - (nodes[left] ?? NaN));
      into[px] = Number.isFinite(linear) ? linear : sample(column, row);
    }
  };
}

/** Four bytes as this machine lays out a word. */
function word(colour: Rgba): number {
  return new Uint32Array(Uint8Array.from(colour).buffer)[0] ?? 0;
}
