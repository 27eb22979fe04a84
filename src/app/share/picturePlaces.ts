export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Composition {
  readonly width: number;
  readonly height: number;
  /** Where each box stands in the whole. */
  readonly places: readonly { readonly x: number; readonly y: number }[];
}

/** Between two pictures that stand apart. */
const GAP = 12;

/** The boxes as they lie to each other on the page, without what lies between them. */
export function picturePlaces(boxes: readonly Box[]): Composition {
  const x = closedUp(boxes.map(({ left, width }) => ({ from: left, to: left + width })));
  const y = closedUp(boxes.map(({ top, height }) => ({ from: top, to: top + height })));
  return {
    width: x.size,
    height: y.size,
    places: boxes.map(({ left, top }) => ({ x: x.at(left), y: y.at(top) })),
  };
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Takes out of an axis whatever no span covers, but for a gap. */
function closedUp(spans: readonly Span[]): { readonly size: number; at(position: number): number } {
  const blocks: { from: number; to: number; at: number }[] = [];
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from)) {
    const last = blocks.at(-1);
    if (last && from <= last.to + GAP) last.to = Math.max(last.to, to);
    else blocks.push({ from, to, at: last ? last.at + (last.to - last.from) + GAP : 0 });
  }
  const last = blocks.at(-1);
  return {
    size: last ? last.at + last.to - last.from : 0,
    at(position) {
      const block = blocks.findLast(({ from }) => from <= position);
      return block ? block.at + position - block.from : 0;
    },
  };
}
