import { classNames } from '../markup/classNames';
import { useFrame } from './frameContext';
import { nearPixel } from './nearPixel';
import type { Role } from './Role';
import { trailPaths } from './trailPaths';
import './stroke.css';
import './Trail.css';

export interface TrailProps {
  readonly xs: ArrayLike<number>;
  readonly ys: ArrayLike<number>;
  readonly role?: Role;
  /** How many points have been walked; all, if left out. */
  readonly upTo?: number;
  /** Without dots the dashes of its role show, by which several walkers are told apart. */
  readonly dots?: boolean;
  /** May set `--role` and `--role-dashes`, to tell several walkers of one role apart. */
  readonly className?: string;
}

/** The way an optimizer went: a haloed line with a dot a step. */
export function Trail({ xs, ys, role = 'ink', upTo = xs.length, dots = true, className }: TrailProps) {
  const frame = useFrame();
  const count = Math.min(upTo, xs.length);
  const points = Array.from({ length: Math.max(0, count) }, (_, i): readonly [number, number] => {
    const [x, y] = [xs[i] ?? NaN, ys[i] ?? NaN];
    // An infinite coordinate breaks the path; only finite ones may be brought near.
    if (!Number.isFinite(x) || !Number.isFinite(y)) return [NaN, NaN];
    return [nearPixel(frame.x(x)), nearPixel(frame.y(y))];
  });
  const paths = trailPaths(points, frame.fontSize * 0.4);
  return (
    <g className={classNames('trail', `role--${role}`, className)} clipPath={`url(#${frame.clipId})`}>
      <path className="stroke stroke--halo" d={paths.line} />
      <path className="stroke" d={paths.line} />
      {dots && <path className="trail__dots" d={paths.dots} />}
    </g>
  );
}
