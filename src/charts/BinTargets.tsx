import { useFrame } from './frameContext';
import './BinTargets.css';

export interface BinTargetsProps {
  readonly x: ArrayLike<number>;
  /** In data units; one for each, or the one they share. */
  readonly width?: ArrayLike<number> | number;
  /** The bin under the pointer, or null once it has left. */
  readonly onHover?: (index: number | null) => void;
  readonly onSelect?: (index: number) => void;
}

/**
 * Full-height columns for the pointer: to brush a bin, and to choose one without a drag. Draw them before the handles.
 * They are nothing to assistive technology, which has the handles and the table.
 */
export function BinTargets({ x, width = 1, onHover, onSelect }: BinTargetsProps) {
  const frame = useFrame();
  return (
    <g className="bin-targets" aria-hidden="true" onPointerLeave={() => onHover?.(null)}>
      {Array.from(x, (centre, index) => {
        const span = typeof width === 'number' ? width : (width[index] ?? 0);
        return (
          <rect
            key={index}
            className="bin-targets__bin"
            x={frame.x(centre - span / 2)}
            width={Math.abs(frame.x(centre + span / 2) - frame.x(centre - span / 2))}
            height={frame.innerHeight}
            onPointerEnter={() => onHover?.(index)}
            onClick={() => onSelect?.(index)}
          />
        );
      })}
    </g>
  );
}
