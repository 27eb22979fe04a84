import { useId } from 'react';
import { barBox } from './barBox';
import { classNames } from '../markup/classNames';
import { useFrame } from './frameContext';
import { Hatch } from './Hatch';
import type { Role } from './Role';
import './Bars.css';

export interface BarsProps {
  /** Centres. */
  readonly x: ArrayLike<number>;
  /** Ends. An infinite one reaches the frame's edge and says so; NaN draws nothing. */
  readonly y1: ArrayLike<number>;
  /** Beginnings, or the one they share. */
  readonly y0?: ArrayLike<number> | number;
  /** In data units; one for each, or the one they share. */
  readonly width?: ArrayLike<number> | number;
  readonly role?: Role;
  /** Index of the bar to stand out. */
  readonly highlight?: number | null;
  /** Indices of the bars drawn as diagonal lines. */
  readonly hatched?: ReadonlySet<number>;
  readonly className?: string;
}

export function Bars({ x, y1, y0 = 0, width = 0.7, role = 'truth', highlight, hatched, className }: BarsProps) {
  const frame = useFrame();
  const hatchId = `${useId()}-hatch`;
  return (
    <g className={classNames('bars', `role--${role}`, className)} clipPath={`url(#${frame.clipId})`}>
      <Hatch id={hatchId} fontSize={frame.fontSize} />
      {Array.from(x, (centre, index) => {
        const base = typeof y0 === 'number' ? y0 : (y0[index] ?? NaN);
        const span = typeof width === 'number' ? width : (width[index] ?? NaN);
        const box = barBox({ x: centre, width: span, y0: base, y1: y1[index] ?? NaN }, frame);
        if (box === null) return null;
        const isHatched = hatched?.has(index) === true;
        const { infinite, ...rect } = box;
        return (
          <g key={index}>
            <rect
              className={classNames(
                'bars__bar',
                index === highlight && 'bars__bar--highlight',
                isHatched && 'bars__bar--hatched',
              )}
              {...(isHatched ? { fill: `url(#${hatchId})` } : {})}
              {...rect}
            />
            {infinite && (
              <text
                className="bars__infinity"
                x={rect.x + rect.width / 2}
                y={(y1[index] ?? 0) > 0 ? frame.fontSize : frame.innerHeight - frame.fontSize * 0.4}
              >
                ∞
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
