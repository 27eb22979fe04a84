import { classNames } from '../markup/classNames';
import { freest } from './freest';
import { useFrame } from './frameContext';
import './Label.css';
import { labelBox } from './labelBox';
import type { Box, LabelBox, LabelSpot } from './labelBox';
import { LabelText } from './LabelText';
import type { Role } from './Role';
import { textWidth } from './textWidth';

export interface FreeLabel {
  readonly text: string;
  /** Said instead where the text would take most of the plot's width. */
  readonly short?: string;
  readonly role: Role;
  /** Where it may stand, best first. */
  readonly spots: readonly Omit<LabelSpot, 'text'>[];
}

interface FreeLabelsProps {
  readonly labels: readonly FreeLabel[];
  /** Curves that names should not lie on; in data coordinates, left to right. */
  readonly lines?: readonly { readonly xs: ArrayLike<number>; readonly ys: ArrayLike<number> }[];
  /** Bars from 0 up, of this width in data units. */
  readonly bars?: { readonly xs: ArrayLike<number>; readonly ys: ArrayLike<number>; readonly width: number } | undefined;
  /** Centres of handles. */
  readonly handles?: readonly { readonly x: number; readonly y: number }[];
}

/** Of the plot's width: a longer text leaves the others no place. */
const MOST_WIDTH = 0.65;
/** Half of a handle, and a little air, in the size of the type. */
const HANDLE = 0.75;

/** Names of marks, each at the first of its places that curves, bars, handles and the other names leave free. */
export function FreeLabels({ labels, lines = [], bars, handles = [] }: FreeLabelsProps) {
  const frame = useFrame();
  const pixels = lines.map(({ xs, ys }) => ({
    xs: Float64Array.from(xs).map(frame.x),
    ys: Float64Array.from(ys).map(frame.y),
  }));
  const fills: readonly Box[] = bars
    ? Array.from(bars.xs, (x, i) => ({
        left: frame.x(x - bars.width / 2),
        right: frame.x(x + bars.width / 2),
        top: frame.y(bars.ys[i] ?? 0),
        bottom: frame.y(0),
      }))
    : [];
  const half = HANDLE * frame.fontSize;
  const solids: Box[] = handles.map((handle) => {
    const [x, y] = [frame.x(handle.x), frame.y(handle.y)];
    return { left: x - half, right: x + half, top: y - half, bottom: y + half };
  });
  const placed: { readonly index: number; readonly label: FreeLabel; readonly box: LabelBox }[] = [];
  for (const [index, label] of labels.entries()) {
    const isLong = label.short !== undefined && textWidth(label.text, frame.fontSize) > MOST_WIDTH * frame.innerWidth;
    const text = isLong ? label.short : label.text;
    const ems = textWidth(text, 1);
    const places = label.spots.flatMap((spot) => labelBox(frame, { ...spot, text }, ems) ?? []);
    const box = freest(places, { lines: pixels, fills, solids });
    if (!box) continue;
    placed.push({ index, label: { ...label, text }, box });
    solids.push(box);
  }
  return placed.map(({ index, label, box }) => (
    <text
      // Not its text, which may hold a number that is dragged.
      key={index}
      className={classNames('label', `role--${label.role}`)}
      aria-hidden="true"
      x={box.at}
      y={box.centre}
      dy="0.35em"
      textAnchor={box.anchor}
      fontSize={box.size}
    >
      <LabelText text={label.text} />
    </text>
  ));
}
