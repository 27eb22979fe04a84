import { useFrame } from './frameContext';
import { LabelText } from './LabelText';
import type { Tick } from './thinTicks';
import './Axes.css';

interface AxesProps {
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
  readonly xLabel?: string | undefined;
  readonly yLabel?: string | undefined;
  readonly grid: boolean;
}

export function Axes({ xTicks, yTicks, xLabel, yLabel, grid }: AxesProps) {
  const { x, y, yScale, innerWidth, innerHeight, margin, fontSize } = useFrame();
  const [low = 0, high = 1] = y.domain();
  // Over a field no height is a ground to stand on, not even 0.
  const hasZero = grid && yScale === 'linear' && Math.min(low, high) <= 0 && Math.max(low, high) >= 0;
  const base = hasZero ? y(0) : innerHeight;
  return (
    <g className="axes" aria-hidden="true">
      {yTicks.map((tick) => (
        <g key={tick.value}>
          {grid && <line className="axes__grid" x2={innerWidth} y1={y(tick.value)} y2={y(tick.value)} />}
          <text className="axes__y" x={-fontSize * 0.6} y={tick.at} dy="0.34em">
            {tick.label}
          </text>
        </g>
      ))}
      {xTicks.map((tick) => (
        <g key={tick.value}>
          <line className="axes__tick" x1={x(tick.value)} x2={x(tick.value)} y1={innerHeight} y2={innerHeight + 4} />
          <text className="axes__x" x={tick.at} y={innerHeight + 4 + fontSize * 1.15}>
            {tick.label}
          </text>
        </g>
      ))}
      <line className="axes__base" x2={innerWidth} y1={base} y2={base} />
      {xLabel !== undefined && (
        <text className="axes__x-label" x={innerWidth} y={innerHeight + fontSize * 3}>
          <LabelText text={xLabel} />
        </text>
      )}
      {yLabel !== undefined && (
        <text className="axes__y-label" x={-margin.left} y={-fontSize * 1.25}>
          <LabelText text={yLabel} />
        </text>
      )}
    </g>
  );
}
