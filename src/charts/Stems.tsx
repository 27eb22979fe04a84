import { classNames } from '../markup/classNames';
import { useFrame } from './frameContext';
import type { Role } from './Role';
import { stemPaths } from './stemPaths';
import './Stems.css';

export interface StemsProps {
  readonly x: ArrayLike<number>;
  /** Ends. An infinite one goes to the frame's edge; NaN draws nothing. */
  readonly y: ArrayLike<number>;
  readonly base?: number;
  readonly role?: Role;
  /** Index of the one to stand out. */
  readonly highlight?: number | null;
  /** Pixels to the right of x: two laws over the same outcomes stand side by side. */
  readonly shift?: number;
  readonly className?: string;
}

/** Lines from a level to each outcome's value, with a head where there is room: any number of them, as three nodes. */
export function Stems({ x, y, base = 0, role = 'truth', highlight = null, shift = 0, className }: StemsProps) {
  const frame = useFrame();
  const foot = frame.y(base);
  const geometry = {
    xOf: (value: number) => frame.x(value) + shift,
    yOf: (value: number) => frame.y(value),
    // A logarithmic axis has no 0: its stems stand on the floor.
    base: Number.isFinite(foot) ? foot : frame.innerHeight,
    innerWidth: frame.innerWidth,
  };
  const { up, down, heads, pitch } = stemPaths({ x, y, ...geometry });
  const width = Math.min(Math.max(pitch * 0.55, 0.75), frame.fontSize * 0.22);
  const lit =
    highlight === null ? null : stemPaths({ x: [x[highlight] ?? NaN], y: [y[highlight] ?? NaN], ...geometry });
  return (
    <g className={classNames('stems', `role--${role}`, className)} clipPath={`url(#${frame.clipId})`}>
      <path className="stems__stroke" d={up} strokeWidth={width} />
      {down !== '' && <path className="stems__stroke stems__stroke--down" d={down} strokeWidth={width} />}
      {pitch >= width * 3.5 && <path className="stems__heads" d={heads} strokeWidth={width * 2.6} />}
      {lit && <path className="stems__highlight" d={lit.up + lit.down} strokeWidth={width + 1.5} />}
    </g>
  );
}
