import { classNames } from '../markup/classNames';
import { useFrame } from './frameContext';
import type { Role } from './Role';
import './Arrow.css';

interface ArrowProps {
  readonly x: number;
  readonly from: number;
  /** In the units of the y axis; an arrow that would leave the frame ends at its edge. */
  readonly to: number;
  /** Pixels beside x, so that two arrows may stand at one place. */
  readonly aside?: number;
  readonly role?: Role;
}

/** An upright arrow: which way, and how far, something is pushed. A push of next to nothing is a short bar across. */
export function Arrow({ x, from, to, aside = 0, role = 'ink' }: ArrowProps) {
  const frame = useFrame();
  const [at, start] = [frame.x(x) + aside, frame.y(from)];
  const end = Math.min(Math.max(frame.y(to), 0), frame.innerHeight);
  if (![at, start, end].every(Number.isFinite)) return null;
  const head = frame.fontSize * 0.36;
  const length = Math.abs(end - start);
  const way = Math.sign(end - start);
  return (
    <g className={classNames('arrow', `role--${role}`)} transform={`translate(${at},0)`}>
      {length < head ? (
        <path className="arrow__line" d={`M${-head},${start}h${2 * head}`} />
      ) : (
        <>
          <path className="arrow__line" d={`M0,${start}V${end - way * head}`} />
          <path className="arrow__head" d={`M0,${end}l${-head},${-way * head * 1.4}h${2 * head}Z`} />
        </>
      )}
    </g>
  );
}
