import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { classNames } from '../markup/classNames';
import { CopyHead, type CopyWords } from './CopyHead';
import { VisuallyHidden } from './VisuallyHidden';
import './controls.css';
import './CopyBlock.css';
import './CodeLines.css';

export interface CodeLinesProps extends CopyWords {
  /** The name of what is shown, as in "PyTorch". */
  readonly label: string;
  readonly lines: readonly string[];
  /** The lines that belong to what is brushed, counted from 0. */
  readonly lit: readonly number[];
  /** The line under the pointer or walked to by the arrow keys; null once it is left. */
  readonly onBrush?: (line: number | null) => void;
  /** Said to those who do not see which lines are lit. */
  readonly hint?: string;
}

const strides: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1, Home: -Infinity, End: Infinity };

/** Code of which lines light up, and say so when they are looked at: one stop of Tab, in which arrows go from line to line. */
export function CodeLines(props: CodeLinesProps) {
  const { label, lines, lit, onBrush } = props;
  const id = useId();
  const block = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const at = Math.min(active, lines.length - 1);

  const walk = (event: KeyboardEvent<HTMLDivElement>): void => {
    const stride = strides[event.key];
    if (stride === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    // Empty lines are nothing to stop at.
    const stops = [...(block.current?.querySelectorAll<HTMLElement>('[role="option"]') ?? [])];
    const from = stops.indexOf(event.currentTarget);
    stops[Math.min(Math.max(from + stride, 0), stops.length - 1)]?.focus();
  };
  const brush = (line: number): void => {
    setActive(line);
    onBrush?.(line);
  };
  return (
    <div className="copy-block">
      <CopyHead {...props} code={lines.join('\n')} block={block} />
      <div
        ref={block}
        className="copy-block__code code-lines"
        role="listbox"
        aria-label={label}
        aria-multiselectable="true"
        aria-describedby={props.hint === undefined ? undefined : `${id}-hint`}
        onPointerLeave={() => onBrush?.(null)}
      >
        {lines.map((line, index) =>
          line === '' ? (
            <div key={index} className="code-lines__line" aria-hidden="true">
              {' '}
            </div>
          ) : (
            <div
              key={index}
              className={classNames('code-lines__line', lit.includes(index) && 'code-lines__line--lit')}
              role="option"
              tabIndex={index === at ? 0 : -1}
              aria-selected={lit.includes(index)}
              onPointerEnter={(event) => {
                if (event.pointerType !== 'touch') onBrush?.(index);
              }}
              onKeyDown={walk}
              onFocus={() => brush(index)}
              onBlur={() => onBrush?.(null)}
              onClick={() => brush(index)}
            >
              {line}
            </div>
          ),
        )}
      </div>
      {props.hint !== undefined && (
        <VisuallyHidden id={`${id}-hint`}>{props.hint}</VisuallyHidden>
      )}
    </div>
  );
}
