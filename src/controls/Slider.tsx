import { useEffect, useEffectEvent, useId, useRef, type ReactNode } from 'react';
import { classNames } from '../markup/classNames';
import { useDisabled } from '../markup/DisabledContext';
import { sliderPosition, sliderValue } from './sliderPosition';
import { SteadyInput } from './SteadyInput';
import type { Tone } from './Tone';
import './controls.css';
import './VisuallyHidden.css';
import './Slider.css';

declare module 'react' {
  interface CSSProperties {
    '--slider-part'?: string;
  }
}

export interface SliderChange {
  readonly value: number;
  /** Many moves, then one end: what undo keeps. */
  readonly phase: 'move' | 'end';
  readonly timeStamp: number;
}

export interface SliderProps {
  readonly label: ReactNode;
  readonly hideLabel?: boolean;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** One arrow key: in the value's own unit, or on a log scale as a part of the value (0.05 is five per cent). */
  readonly step: number;
  readonly scale?: 'linear' | 'log';
  /** How the value is spoken. */
  readonly valueText: string;
  /** Writes `valueText` after the track; leave it out where a NumberField stands beside. */
  readonly showValue?: boolean;
  readonly onChange: (change: SliderChange) => void;
  readonly role?: Tone;
  readonly disabled?: boolean;
}

export function Slider(props: SliderProps) {
  const { label, value, min, max, step, scale = 'linear', valueText, role = 'ink', onChange } = props;
  const id = useId();
  const disabled = useDisabled(props.disabled);
  const input = useRef<HTMLInputElement>(null);
  const range = { scale, min, max, step };
  const native = sliderPosition(range, value);
  const part = (native.position - native.min) / (native.max - native.min);

  // React's onChange is the input event; the native change event, which ends a drag, has to be asked for.
  const end = useEffectEvent((event: Event) => {
    const position = input.current?.valueAsNumber;
    if (position === undefined) return;
    onChange({ value: sliderValue(range, position), phase: 'end', timeStamp: event.timeStamp });
  });
  useEffect(() => {
    const element = input.current;
    const listener = (event: Event): void => end(event);
    element?.addEventListener('change', listener);
    return () => element?.removeEventListener('change', listener);
  }, []);

  return (
    <div className={classNames('slider', `tone--${role}`)} style={{ '--slider-part': `${Number.isFinite(part) ? part * 100 : 0}%` }}>
      <label className={props.hideLabel === true ? 'visually-hidden' : 'slider__label control-label'} htmlFor={id}>
        {label}
      </label>
      <SteadyInput
        ref={input}
        id={id}
        className="slider__track"
        type="range"
        min={native.min}
        max={native.max}
        step={native.step}
        value={native.position}
        aria-valuetext={valueText}
        disabled={disabled}
        on={{
          change: (event) => {
            const next = sliderValue(range, event.currentTarget.valueAsNumber);
            onChange({ value: next, phase: 'move', timeStamp: event.timeStamp });
          },
        }}
      />
      {props.showValue === true && (
        // The slider itself says its value: a run that plays must not be read out step by step.
        <output className="slider__value" htmlFor={id} aria-live="off">
          {valueText}
        </output>
      )}
    </div>
  );
}
