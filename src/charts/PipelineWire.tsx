import { useRef, type ReactNode } from 'react';
import { classNames } from '../markup/classNames';
import type { Role } from './Role';
import { useSize } from './useSize';
import './roles.css';
import './PipelineWire.css';

export interface PipelineWireProps {
  /** The operation, as it is called in code. */
  readonly name: string;
  /** What it does here: a setting, a divisor. */
  readonly note?: ReactNode;
  /** Said of a wire that no gradient flows back through; it is drawn cut. */
  readonly cut?: string | undefined;
  /** The way data flow. */
  readonly direction?: 'right' | 'down';
  readonly lit?: boolean;
  readonly role?: Role;
}

/** From one tensor to the next: an arrow with the name of the operation. */
export function PipelineWire({ name, note, cut, direction = 'right', lit = false, role = 'ink' }: PipelineWireProps) {
  const ruler = useRef<HTMLSpanElement>(null);
  const em = useSize(ruler, { width: 14, height: 14 }).width;
  const length = em * (direction === 'right' ? 2.2 : 1.5);
  const across = em;
  const [width, height] = direction === 'right' ? [length, across] : [across, length];
  const head = em * 0.35;
  const [gapFrom, gapTo] = [length * 0.3, length * 0.5];
  const bar = across * 0.38;
  return (
    <div
      className={classNames('wire', `wire--${direction}`, `role--${role}`, lit && 'wire--lit', cut !== undefined && 'wire--cut')}
    >
      <span className="wire__em" ref={ruler} aria-hidden="true" />
      <span className="wire__words">
        <code className="wire__name">{name}</code>
        {note !== undefined && <span className="wire__note">{note}</span>}
        {cut !== undefined && <span className="wire__gradient">{cut}</span>}
      </span>
      <svg className="wire__arrow" width={width} height={height} aria-hidden="true">
        <g transform={direction === 'down' ? `rotate(90) translate(0,${-across})` : undefined}>
          {cut === undefined ? (
            <path className="wire__line" d={`M0,${across / 2}H${length - head}`} />
          ) : (
            <>
              <path className="wire__line" d={`M0,${across / 2}H${gapFrom}M${gapTo},${across / 2}H${length - head}`} />
              <path
                className="wire__cut"
                d={`M${gapFrom},${across / 2 - bar}v${2 * bar}M${gapTo},${across / 2 - bar}v${2 * bar}`}
              />
            </>
          )}
          <path className="wire__head" d={`M${length},${across / 2}l${-head * 1.5},${-head}v${2 * head}Z`} />
        </g>
      </svg>
    </div>
  );
}
