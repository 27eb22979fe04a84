import { classNames } from '../markup/classNames';
import { useDisabled } from '../markup/DisabledContext';
import { SteadyInput } from './SteadyInput';
import type { Tone } from './Tone';
import './controls.css';
import './Toggle.css';

export interface ToggleProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly role?: Tone;
  readonly disabled?: boolean;
}

export function Toggle({ label, checked, onChange, role = 'ink', disabled: own }: ToggleProps) {
  const disabled = useDisabled(own);
  return (
    <label className={classNames('toggle', `tone--${role}`, disabled && 'toggle--disabled')}>
      <SteadyInput
        className="toggle__box control-focus"
        type="checkbox"
        checked={checked}
        disabled={disabled}
        on={{ change: (event) => onChange(event.currentTarget.checked) }}
      />
      <span>{label}</span>
    </label>
  );
}
