export interface Level {
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

/**
 * Horizontal strokes as one path. Neighbours at one height become one stroke: dashes begin anew with every stroke, and
 * cut short by each bin they would look like another role's.
 */
export function levelPath(levels: readonly Level[]): string {
  let path = '';
  let last: Level | null = null;
  for (const level of levels) {
    if (![level.from, level.to, level.y].every(Number.isFinite)) {
      last = null;
      continue;
    }
    const goesOn: boolean = last !== null && Math.abs(last.y - level.y) < 0.01 && Math.abs(last.to - level.from) < 0.01;
    path += goesOn ? `H${level.to}` : `M${level.from},${level.y}H${level.to}`;
    last = level;
  }
  return path;
}
