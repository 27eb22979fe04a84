import { contours } from 'd3-contour';
import type { HeatFieldProps } from '../../charts/HeatField';
import { fieldSampler } from '../../charts/fieldSampler';
import { useFrame } from '../../charts/frameContext';
import { classNames } from '../../markup/classNames';

/** Places along and up the plot at which the field is looked at: enough for its tones, few for a page. */
const LOOKS = { columns: 72, rows: 48 } as const;

/** The tone of a band, as `heatRamp` mixes it, in colours that the theme may yet change. */
function toneOf(band: number, count: number): string {
  const position = count === 1 ? 0 : (2 * band) / (count - 1);
  const [from, to] = position < 1 ? ['--heat-low', '--heat-middle'] : ['--heat-middle', '--heat-high'];
  const share = Math.round(100 * (position < 1 ? position : position - 1));
  return `color-mix(in srgb, var(${to}) ${share}%, var(${from}))`;
}

/**
 * A field as areas of one tone: what a canvas would show, for a page that is made ahead. It is drawn in the frame of the drawing over it, and scales
 * with that. Where the field is infinite or unknown, it has the tone of what is highest.
 */
export function StillHeatField({ values, columns, rows, slowest = 'y', levels, nodeAt, xRange, yRange, className }: HeatFieldProps) {
  const { x, y, innerWidth, innerHeight, margin } = useFrame();
  const [x0 = 0, x1 = 1] = xRange ?? x.domain();
  const [y0 = 0, y1 = 1] = yRange ?? y.domain();
  // Even as the axes are: over a logarithmic one, in the logarithm.
  const even = (atX: number, atY: number): readonly [number, number] => [((x(atX) - x(x0)) / (x(x1) - x(x0))) * (columns - 1), ((y(atY) - y(y0)) / (y(y1) - y(y0))) * (rows - 1)];
  const sample = fieldSampler({ values, columns, rows, slowest });
  const beyond = 2 * Math.abs(levels.at(-1) ?? 1) + 1;
  const looks = Array.from({ length: LOOKS.columns * LOOKS.rows }, (_, i) => {
    const [px, py] = [((i % LOOKS.columns) + 0.5) / LOOKS.columns, (Math.floor(i / LOOKS.columns) + 0.5) / LOOKS.rows];
    const [column, row] = (nodeAt ?? even)(x.invert(px * innerWidth), y.invert(py * innerHeight));
    const value = sample(column, row);
    return Number.isFinite(value) ? value : beyond;
  });
  const draw = contours().size([LOOKS.columns, LOOKS.rows]);
  const pathOf = (level: number): string =>
    draw
      .contour(looks, level)
      .coordinates.flat()
      .map((ring) => `M${ring.map(([a = 0, b = 0]) => `${Math.round((a / LOOKS.columns) * innerWidth)},${Math.round((b / LOOKS.rows) * innerHeight)}`).join('L')}Z`)
      .join('');
  return (
    <svg
      className={classNames('heat-field heat-field--still', className)}
      viewBox={`0 0 ${margin.left + innerWidth + margin.right} ${margin.top + innerHeight + margin.bottom}`}
    >
      <g transform={`translate(${margin.left},${margin.top})`}>
        <rect width={innerWidth} height={innerHeight} fill={toneOf(0, levels.length + 1)} />
        {levels.map((level, i) => (
          <path key={level} d={pathOf(level)} fill={toneOf(i + 1, levels.length + 1)} />
        ))}
      </g>
    </svg>
  );
}
