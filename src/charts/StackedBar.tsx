import { useId } from 'react';
import { classNames } from '../markup/classNames';
import { Hatch } from './Hatch';
import { LabelText } from './LabelText';
import type { Role } from './Role';
import type { Scale } from './Scale';
import type { StackedSegment } from './stackSegments';
import { SubscriptText } from './SubscriptText';
import { textWidth } from './textWidth';
import { tornBar } from './tornBar';

export interface StackedBarsSegment {
  readonly role: Role;
  /** May be negative (drawn backwards) or Infinity (drawn to the edge, torn off). */
  readonly value: number;
  /** Name and number together, as in "KL(p‖q) 0.64". */
  readonly label: string;
  readonly hatched?: boolean;
}

interface StackedBarProps {
  readonly segments: readonly StackedBarsSegment[];
  readonly stack: readonly StackedSegment[];
  readonly x: Scale;
  readonly width: number;
  readonly fontSize: number;
}

/** One row's bar, and in words below it whatever did not fit inside. */
export function StackedBar({ segments, stack, x, width, fontSize }: StackedBarProps) {
  const hatchId = useId();
  const height = fontSize * 1.9;
  const parts = segments.map((segment, index) => {
    const { from, to } = stack[index] ?? { from: 0, to: 0 };
    const infinite = to === Infinity && from !== Infinity;
    const text = infinite && !segment.label.includes('∞') ? `${segment.label} ∞` : segment.label;
    const left = from === Infinity ? width : x(Math.min(from, to));
    const right = to === Infinity ? width : x(Math.max(from, to));
    const fits = textWidth(text, fontSize) * 1.06 + fontSize * (infinite ? 1.4 : 0.8) <= right - left;
    const backwards = to < from;
    return { ...segment, key: index, left, right, infinite, text, inside: fits && !backwards, backwards };
  });
  return (
    <>
      <svg className="stacked-bars__bar" width={width} height={height} aria-hidden="true">
        {/* Backwards parts lie over the one that makes up for them. */}
        {parts
          .toSorted((a, b) => Number(a.backwards) - Number(b.backwards))
          .map((part) => {
            const hatched = part.hatched === true || part.backwards;
            const span = Math.max(0, part.right - part.left);
            const d = part.infinite
              ? tornBar(part.left, part.right, height)
              : `M${part.left},0h${span}v${part.backwards ? height / 2 : height}h${-span}Z`;
            return (
              <g key={part.key} className={`role--${part.role}`}>
                {hatched && <Hatch id={`${hatchId}-${part.key}`} fontSize={fontSize} />}
                <path
                  className={classNames('stacked-bars__part', hatched && 'stacked-bars__part--hatched')}
                  {...(hatched ? { fill: `url(#${hatchId}-${part.key})` } : {})}
                  d={d}
                />
                {part.inside && (
                  <text
                    className={classNames('stacked-bars__text', hatched && 'stacked-bars__text--hatched')}
                    x={(part.left + part.right - (part.infinite ? height * 0.3 : 0)) / 2}
                    y={height / 2}
                    dy="0.35em"
                    fontSize={fontSize}
                  >
                    <LabelText text={part.text} />
                  </text>
                )}
              </g>
            );
          })}
        {x(0) > 0 && <line className="stacked-bars__zero" x1={x(0)} x2={x(0)} y2={height} />}
      </svg>
      <span className="stacked-bars__words">
        {parts.map((part) => (
          <span
            key={part.key}
            className={classNames(
              'stacked-bars__word',
              `role--${part.role}`,
              part.inside && 'stacked-bars__word--unseen',
            )}
          >
            {!part.inside && <span className="stacked-bars__swatch" />}
            <SubscriptText text={part.text} />
          </span>
        ))}
      </span>
    </>
  );
}
