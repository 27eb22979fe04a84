export type Anchor = 'start' | 'middle' | 'end';

export interface LabelRequest {
  readonly at: number;
  readonly anchor: Anchor;
  /** Room between the point and a text that starts or ends at it. */
  readonly gap: number;
  readonly width: number;
  readonly min: number;
  readonly max: number;
}

/** Where a text beside a point goes: the side asked for, else the other side, else wherever it is whole. */
export function placeLabel(request: LabelRequest): { readonly at: number; readonly anchor: Anchor } {
  const { at, anchor, gap, width, min, max } = request;
  const start = { at: at + gap, anchor: 'start' } as const;
  const end = { at: at - gap, anchor: 'end' } as const;
  const startFits = start.at >= min && start.at + width <= max;
  const endFits = end.at - width >= min && end.at <= max;
  if (anchor === 'start' && (startFits || endFits)) return startFits ? start : end;
  if (anchor === 'end' && (startFits || endFits)) return endFits ? end : start;
  if (width > max - min) return { at: min, anchor: 'start' };
  return { at: Math.min(Math.max(at, min + width / 2), max - width / 2), anchor: 'middle' };
}
