import { crossed } from '../../charts/crossed';
import type { Polyline } from '../../charts/crossed';
import type { FrameGeometry } from '../../charts/frameContext';
import { labelBox } from '../../charts/labelBox';
import type { Box, LabelBox, LabelSpot } from '../../charts/labelBox';
import { textWidth } from '../../charts/textWidth';
import type { LawCurve } from '../../distribution/LawCurve';

interface ToName {
  readonly text: string;
  readonly curve: LawCurve;
  readonly others: readonly LawCurve[];
  /** The highest that the plot shows. */
  readonly top: number;
}

interface InSight {
  readonly frame: FrameGeometry;
  /** All curves, in pixels. */
  readonly lines: readonly Polyline[];
  /** Handles, in pixels. */
  readonly marks: readonly Box[];
  /** Names that have their places already. */
  readonly names: readonly Box[];
}

interface ClearestSpot {
  readonly at: Omit<LabelSpot, 'text'>;
  readonly box: LabelBox;
}

const LOOKED_AT = 48;
const AIR = 2;
/** How a name may stand to its point: right over it, to a side, or some lines higher; and what that costs, as a part of the plot's height. */
const STANCES = [
  { anchor: 'middle', lines: 0, cost: 0 },
  { anchor: 'start', lines: 0, cost: 0.05 },
  { anchor: 'end', lines: 0, cost: 0.05 },
  { anchor: 'middle', lines: 1, cost: 0.12 },
  { anchor: 'middle', lines: 2, cost: 0.24 },
] as const;
const LINE = 1.2;
const TOUCHED = 0.4;
const TAKEN = 1;

const meet = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Where a curve is high, the others are far below and its name crosses least; null where all of it is beyond the frame. */
export function clearestSpot({ text, curve, others, top }: ToName, { frame, lines, marks, names }: InSight): ClearestSpot | null {
  const ems = textWidth(text, 1);
  const [low = 0, high = 1] = frame.x.domain();
  let best: (ClearestSpot & { readonly score: number }) | null = null;
  for (let k = 1; k < LOOKED_AT; k++) {
    const along = low + ((high - low) * k) / LOOKED_AT;
    const x = curve.kind === 'discrete' ? Math.round(along) : along;
    const y = valueAt(curve, x);
    if (!(y <= top * 0.97) || y < top * 0.04) continue;
    const over = Math.max(0, ...others.map((other) => valueAt(other, x)));
    const edge = Math.min(k, LOOKED_AT - k) < 4 ? 0.15 : 0;
    const clear = (y - over) / top + 0.35 * (y / top) - edge;
    for (const { anchor, lines: up, cost } of STANCES) {
      let score = clear - cost;
      if (best && score <= best.score) continue;
      const at = { x, y, anchor, side: 'above', clearance: AIR + up * LINE * frame.fontSize } as const;
      const box = labelBox(frame, { ...at, text }, ems);
      // Without room above it would hang as far below.
      if (!box || (up > 0 && box.centre > frame.y(y))) continue;
      const covered = lines.reduce((sum, line) => sum + crossed(box, line), 0);
      if (covered > 0) score -= TOUCHED + covered;
      if (marks.some((mark) => meet(box, mark))) score -= TOUCHED;
      if (names.some((name) => meet(box, name))) score -= TAKEN;
      if (!best || score > best.score) best = { at, box, score };
    }
  }
  return best;
}

function valueAt({ kind, xs, logProb }: LawCurve, at: number): number {
  const x = kind === 'discrete' ? Math.round(at) : at;
  let [low, high] = [0, xs.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((xs[middle] ?? Infinity) < x) low = middle + 1;
    else high = middle;
  }
  const value = Math.exp(logProb[low] ?? Number.NaN);
  return Number.isFinite(value) ? value : 0;
}
