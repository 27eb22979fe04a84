import { SLIDE } from './slideSize';
import type { Composition } from './picturePlaces';

interface Size {
  readonly width: number;
  /** Of a frame; what has a height of its own keeps it. */
  readonly height?: number;
}

/** For bars with a line of text above and below, above the frames. */
const BARS = 130;

/** How large each drawing is on a slide that they share: bars in a row of their own, and frames of one size below it. */
export function slideSizes(areFrames: readonly boolean[]): readonly Size[] {
  const { frames, bars, columns, rows } = gridOf(areFrames);
  const frame = { width: SLIDE.width / columns, height: (SLIDE.height - (bars > 0 && frames > 0 ? BARS : 0)) / rows };
  return areFrames.map((isFrame) => (isFrame ? frame : { width: SLIDE.width / bars }));
}

/** Where they then stand, as large as they have turned out. */
export function slidePlaces(areFrames: readonly boolean[], boxes: readonly { readonly width: number; readonly height: number }[]): Composition {
  const { columns } = gridOf(areFrames);
  const top = Math.max(0, ...boxes.filter((_, i) => areFrames[i] === false).map(({ height }) => height));
  const tallest = Math.max(0, ...boxes.filter((_, i) => areFrames[i] === true).map(({ height }) => height));
  const places = boxes.map(({ width }, i) => {
    const before = areFrames.slice(0, i).filter((isFrame) => isFrame === areFrames[i]).length;
    return areFrames[i] === true
      ? { x: (before % columns) * width, y: top + Math.floor(before / columns) * tallest }
      : { x: before * width, y: 0 };
  });
  return {
    width: Math.max(0, ...boxes.map(({ width }, i) => (places[i]?.x ?? 0) + width)),
    height: Math.max(0, ...boxes.map(({ height }, i) => (places[i]?.y ?? 0) + height)),
    places,
  };
}

function gridOf(areFrames: readonly boolean[]): { readonly frames: number; readonly bars: number; readonly columns: number; readonly rows: number } {
  const frames = areFrames.filter(Boolean).length;
  const columns = Math.max(1, Math.ceil(Math.sqrt(frames)));
  return { frames, bars: areFrames.length - frames, columns, rows: Math.max(1, Math.ceil(frames / columns)) };
}
