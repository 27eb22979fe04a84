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
 * Paints a field as an image of `width` × `height` RGBA pixels, row by row from the top: tones by band, linear between nodes, with
 * a line of one pixel where two bands meet if that is asked for, diagonal lines where the nearest node is infinite, nothing where
 * it is unknown or outside of the grid. What `pixels` held is gone.
 */
export function rasterize(request: RasterRequest, pixels: Uint32Array): void {
  const { field, palette, width, height, pitch, nodeAt } = request;
  const bands = Uint32Array.from(palette.bands, word);
  // The ends of a band are its levels, those of the first and of the last nowhere.
  const levels = Float64Array.of(-Infinity, ...request.levels, Infinity);
  const [hatch, ground] = [word(palette.hatch), word(palette.ground)];
  const readRow = nodeAt ? warpedRow(field, width, nodeAt) : evenRow(field, width, height);
  const line = palette.line === undefined ? null : { colour: word(palette.line), above: new Int16Array(width).fill(UNKNOWN), here: new Int16Array(width) };
  const values = new Float64Array(width);
  const thick = Math.max(1, pitch / 4);
  pixels.fill(0);
  for (let py = 0; py < height; py += 1) {
    readRow(py, values);
    const row = pixels.subarray(py * width, (py + 1) * width);
    paintRow(values, levels, bands, row, line?.here);
    for (let px = 0; px < width; px += 1) if (values[px] === Infinity) row[px] = (px + py) % pitch < thick ? hatch : ground;
    if (line) paintEdges(line, row);
  }
}

/** No function is called for a pixel: each number it takes or gives may become an object, most of what a drag would leave behind. */
function paintRow(values: Float64Array, levels: Float64Array, bands: Uint32Array, row: Uint32Array, into: Int16Array | undefined): void {
  // Neighbours lie in the same band mostly, so the search for one begins at the last.
  let band = 0;
  let from = -Infinity;
  let to = levels[1] ?? Infinity;
  for (let px = 0; px < row.length; px += 1) {
    const value = values[px] ?? NaN;
    const isUnknown = Number.isNaN(value) || value === Infinity;
    if (!isUnknown && !(value >= from && value < to)) {
      while (value >= (levels[band + 1] ?? Infinity)) band += 1;
      while (value < (levels[band] ?? -Infinity)) band -= 1;
      from = levels[band] ?? -Infinity;
      to = levels[band + 1] ?? Infinity;
    }
    if (!isUnknown) row[px] = bands[band] ?? 0;
    if (into) into[px] = isUnknown ? UNKNOWN : band;
  }
}

interface Edges {
  readonly colour: number;
  /** The bands of the row above, and of this one: pixels that have none end none. */
  readonly above: Int16Array;
  readonly here: Int16Array;
}

/** Lines where the band of a pixel ends at the one above or at the one before. */
function paintEdges({ colour, above, here }: Edges, row: Uint32Array): void {
  let before = UNKNOWN;
  for (let px = 0; px < row.length; px += 1) {
    const band = here[px] ?? UNKNOWN;
    const up = above[px] ?? UNKNOWN;
    if (band !== UNKNOWN && ((up !== UNKNOWN && up !== band) || (before !== UNKNOWN && before !== band))) row[px] = colour;
    before = band;
    above[px] = band;
  }
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
  const places = Float64Array.from({ length: width }, (_, px) => ((px + 0.5) / width) * (columns - 1));
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
      const column = places[px] ?? NaN;
      const left = Math.floor(column);
      const node = nodes[left] ?? NaN;
      const linear = node + (column - left) * ((nodes[left + 1] ?? NaN) - node);
      into[px] = Number.isFinite(linear) ? linear : sample(column, row);
    }
  };
}

/** Four bytes as this machine lays out a word. */
function word(colour: Rgba): number {
  return new Uint32Array(Uint8Array.from(colour).buffer)[0] ?? 0;
}
