export interface TrailPaths {
  readonly line: string;
  /** Zero-length strokes, which round caps turn into dots: one node for any number of steps. */
  readonly dots: string;
}

/** The path through the pixels and its dots; broken at non-finite points, without dots nearer than `spacing`. */
export function trailPaths(points: readonly (readonly [x: number, y: number])[], spacing: number): TrailPaths {
  let line = '';
  let dots = '';
  let open = false;
  let last: readonly [number, number] | null = null;
  for (const [x, y] of points) {
    if (!Number.isFinite(x) || !Number.isFinite(y)) {
      open = false;
      continue;
    }
    const at = `${round(x)},${round(y)}`;
    line += `${open ? 'L' : 'M'}${at}`;
    open = true;
    if (last === null || Math.hypot(x - last[0], y - last[1]) >= spacing) {
      dots += `M${at}h0`;
      last = [x, y];
    }
  }
  return { line, dots };
}

function round(pixel: number): number {
  return Math.round(pixel * 100) / 100;
}
