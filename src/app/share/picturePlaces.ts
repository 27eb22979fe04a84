export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Placed extends Box {
  readonly x: number;
  readonly y: number;
}

export interface Composition {
  readonly width: number;
  readonly height: number;
  /** Where each box stands in the whole. */
  readonly places: readonly { readonly x: number; readonly y: number }[];
}

/** Between two pictures that stand apart. */
const GAP = 12;

/** The boxes as they lie to each other on the page, moved together over what lies between them. */
export function picturePlaces(boxes: readonly Box[]): Composition {
  const across = columnsOf(boxes);
  const placed = new Map<Box, Placed>();
  for (const row of rowsOf(boxes)) {
    // Up, until one of them meets what stands above it: what stands side by side stays so.
    const above = [...placed.values()].filter((other) => row.some((box) => overlap(other, box)));
    const y = Math.max(0, ...above.map((other) => other.y + other.height + GAP));
    for (const box of row) placed.set(box, { ...box, x: across(box), y: Math.round(y) });
  }
  const all = [...placed.values()];
  return {
    width: Math.ceil(Math.max(0, ...all.map(({ x, width }) => x + width))),
    height: Math.ceil(Math.max(0, ...all.map(({ y, height }) => y + height))),
    places: boxes.map((box) => ({ x: placed.get(box)?.x ?? 0, y: placed.get(box)?.y ?? 0 })),
  };
}

/** Neighbours' paddings may run into each other. */
const TOUCH = 24;

function overlap(a: Box, b: Box): boolean {
  return a.left + TOUCH < b.left + b.width && b.left + TOUCH < a.left + a.width;
}

/** The boxes from above to below, those that begin at one height together. */
function rowsOf(boxes: readonly Box[]): readonly (readonly Box[])[] {
  const rows: Box[][] = [];
  for (const box of boxes.toSorted((a, b) => a.top - b.top)) {
    const last = rows.at(-1);
    const first = last?.[0];
    if (last && first && box.top - first.top < 2 && !last.some((other) => overlap(other, box))) last.push(box);
    else rows.push([box]);
  }
  return rows;
}

/** Where a box begins, once what no box covers is taken out of the width, but for a gap. */
function columnsOf(boxes: readonly Box[]): (box: Box) => number {
  const columns: { from: number; to: number; at: number }[] = [];
  for (const { left, width } of boxes.toSorted((a, b) => a.left - b.left)) {
    const last = columns.at(-1);
    if (last && left <= last.to) last.to = Math.max(last.to, left + width);
    else columns.push({ from: left, to: left + width, at: last ? last.at + (last.to - last.from) + GAP : 0 });
  }
  return ({ left }) => {
    const column = columns.findLast(({ from }) => from <= left);
    return column ? Math.round(column.at + left - column.from) : 0;
  };
}
