import { useFrame } from './frameContext';
import './BrushLine.css';

export interface BrushLineProps {
  readonly x: number;
  /** In data units: also tints the bin around x. */
  readonly width?: number;
}

/** The x under consideration, the same in every linked view. */
export function BrushLine({ x, width }: BrushLineProps) {
  const frame = useFrame();
  const at = frame.x(x);
  if (!(at >= -1 && at <= frame.innerWidth + 1)) return null;
  const half = width === undefined ? 0 : Math.abs(frame.x(x + width / 2) - at);
  return (
    <g className="brush-line" aria-hidden="true" clipPath={`url(#${frame.clipId})`}>
      {half > 0 && <rect className="brush-line__band" x={at - half} width={2 * half} height={frame.innerHeight} />}
      <path className="brush-line__line" d={`M${at},0V${frame.innerHeight}`} />
    </g>
  );
}
