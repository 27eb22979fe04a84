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
  const bandOf = bandFinder(levels);
  // Written in place: a function that returns them would make an object of each pixel's number, most of a drag's garbage.
  const values = new Float64Array(width);
  /** The bands of the row above, and then of this one as far as it is done. */
  const lastBands = new Int16Array(line === undefined ? 0 : width).fill(UNKNOWN);
  for (let py = 0, index = 0; py < height; py += 1) {
    readRow(py, values);
    for (let px = 0; px < width; px += 1, index += 1) {
      const value = values[px] ?? NaN;
      let band = UNKNOWN;
      if (value === Infinity) pixels[index] = (px + py) % pitch < Math.max(1, pitch / 4) ? hatch : ground;
      else if (!Number.isNaN(value)) {
        band = bandOf(value);
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

/** The nodes at the height of a row are linear ones once, and its pixels between them. */
function evenRow(field: Field, width: number, height: number): RowReader {
  const { columns, rows } = field;
  const sample = fieldSampler(field);
  const nodes = new Float64Array(columns + 1);
  return (py, into) => {
    const row = (1 - (py + 0.5) / height) * (rows - 1);
    for (let column = 0; column < columns; column += 1) nodes[column] = sample(column, row);
    for (let px = 0; px < width; px += 1) {
      const column = ((px + 0.5) / width) * (columns - 1);
      const left = Math.floor(column);
      const linear = (nodes[left] ?? NaN) + (column - left) * ((nodes[left + 1] ?? NaN) - (nodes[left] ?? NaN));
      into[px] = Number.isFinite(linear) ? linear : sample(column, row);
    }
  };
}

/** How many of the levels are not above a value; neighbours lie in the same band mostly, so the search begins at the last one. */
function bandFinder(levels: readonly number[]): (value: number) => number {
  let band = 0;
  return (value) => {
    while (band < levels.length && value >= (levels[band] ?? Infinity)) band += 1;
    while (band > 0 && value < (levels[band - 1] ?? -Infinity)) band -= 1;
    return band;
  };
}

/** Four bytes as this machine lays out a word. */
function word(colour: Rgba): number {
  return new Uint32Array(Uint8Array.from(colour).buffer)[0] ?? 0;
}
