import { useFrame } from './frameContext';
import { Label } from './Label';
import type { PlotPoint } from './PlotTarget';
import { textWidth } from './textWidth';
import './Gap.css';

interface GapProps {
  /** A guess, and what is so. */
  readonly from: PlotPoint;
  readonly to: PlotPoint;
  /** How far it is from one to the other; left out where a level line is too short to bear it. */
  readonly label: string;
}

/** The way from a guess to the truth. */
export function Gap({ from, to, label }: GapProps) {
  const frame = useFrame();
  const [x1, x2] = [frame.x(from.x), frame.x(to.x)];
  const [y1, y2] = [frame.y(from.y), frame.y(to.y)];
  if (![x1, x2, y1, y2].every(Number.isFinite)) return null;
  const room = Math.abs(x2 - x1) - frame.fontSize * 2.5;
  return (
    <g className="gap role--ink" aria-hidden="true">
      <line className="gap__line" x1={x1} x2={x2} y1={y1} y2={y2} />
      {textWidth(label, frame.fontSize * 1.15) <= room && (
        <Label x={frame.x.invert((x1 + x2) / 2)} y={frame.y.invert((y1 + y2) / 2)} anchor="middle" text={label} />
      )}
    </g>
  );
}
