import { useFrame } from './frameContext';
import type { Role } from './Role';
import './Padlock.css';

/** Against the size of the type. */
const SIZE = 1.2;

interface PadlockProps {
  readonly x: number;
  readonly role: Role;
  /** From the foot of the plot upwards, so that two of one x stand above each other. */
  readonly row: number;
}

/** Says at the foot of the plot that what stands at x stays as it is; its control says so to those who do not see it. */
export function Padlock({ x, role, row }: PadlockProps) {
  const frame = useFrame();
  const scale = (SIZE * frame.fontSize) / 16;
  const top = frame.innerHeight - (19 + 18 * row) * scale;
  return (
    <g className={`padlock role--${role}`} aria-hidden="true" transform={`translate(${frame.x(x) - 8 * scale},${top}) scale(${scale})`}>
      <rect className="padlock__ground" width={16} height={16} rx={3} />
      <path d="M3.5 7h9v6.5h-9zM5.25 7V5a2.75 2.75 0 0 1 5.5 0v2" />
    </g>
  );
}
