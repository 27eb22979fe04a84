/** A place in the box of what a stroke stands on, from 0 to 1 where it is inside: so it keeps its place whatever size that has. */
export interface InkPoint {
  readonly x: number;
  readonly y: number;
}

export interface Stroke {
  /** The place of the chart that it was begun on; empty for the slide itself. */
  readonly on: string;
  readonly points: readonly InkPoint[];
}

/** A box in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export const inBox = (x: number, y: number, box: Box): InkPoint => ({
  x: (x - box.left) / box.width,
  y: (y - box.top) / box.height,
});

const tenth = (pixel: number): number => Math.round(pixel * 10) / 10;

/**
 * The path of a stroke over a box: through the middles between its points, with the points as controls, so that a quick hand
 * leaves no corners. A tap is a dot.
 */
export function inkPath({ points }: Stroke, box: Box): string {
  const pixels = points.map(({ x, y }) => ({ x: box.left + x * box.width, y: box.top + y * box.height }));
  const [first] = pixels;
  const last = pixels.at(-1);
  if (!first || !last) return '';
  const at = ({ x, y }: InkPoint): string => `${tenth(x)},${tenth(y)}`;
  if (pixels.length === 1) return `M${at(first)}Z`;
  const middles = pixels.slice(1, -1).map((point, i) => {
    const next = pixels[i + 2] ?? point;
    return `Q${at(point)} ${at({ x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 })}`;
  });
  return `M${at(first)}${middles.join('')}L${at(last)}`;
}

/** Nearer than this to the last point, in pixels, a pointer says nothing new. */
const STEP = 1.5;

/** The points with those that a pointer has passed since. */
export function addPoints(points: readonly InkPoint[], passed: readonly InkPoint[], box: Box): readonly InkPoint[] {
  const next = [...points];
  for (const point of passed) {
    const last = next.at(-1);
    const isFar = !last || Math.hypot((point.x - last.x) * box.width, (point.y - last.y) * box.height) >= STEP;
    if (isFar) next.push(point);
  }
  return next.length === points.length ? points : next;
}
