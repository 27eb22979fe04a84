import type { MouseEvent, ReactNode, Ref } from 'react';
import { classNames } from '../markup/classNames';
import { useDisabled } from '../markup/DisabledContext';
import { Icon, type IconName } from './Icon';
import './controls.css';
import './Button.css';

export interface ButtonProps {
  readonly label: string;
  /** The label as it is shown, where it takes more than letters: a subscript. */
  readonly face?: ReactNode;
  readonly onClick: (event: MouseEvent<HTMLButtonElement>) => void;
  readonly kind?: 'plain' | 'primary' | 'quiet';
  readonly icon?: IconName;
  /** Shows the icon alone; the label stays as the name and as the tip. */
  readonly hideLabel?: boolean;
  /** Makes it a switch that says whether it is on. */
  readonly pressed?: boolean;
  /** For a button that opens something: whether that is open. */
  readonly expanded?: boolean;
  /** In the words of aria-keyshortcuts, as in "Space" or "Control+Z". */
  readonly keyShortcuts?: string;
  readonly title?: string;
  readonly disabled?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

export function Button({ ref, ...props }: ButtonProps) {
  const disabled = useDisabled(props.disabled);
  const { label, kind = 'plain', icon, hideLabel = false, title = hideLabel ? label : undefined } = props;
  return (
    <button
      type="button"
      ref={ref}
      className={classNames('button', 'control-focus', `button--${kind}`, hideLabel && 'button--icon')}
      aria-label={hideLabel ? label : undefined}
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
      aria-keyshortcuts={props.keyShortcuts}
      title={title}
      // Not `disabled`: the last step back must not throw the focus of who took it off the button.
      aria-disabled={disabled || undefined}
      onClick={(event) => {
        if (!disabled) props.onClick(event);
      }}
    >
      {icon !== undefined && <Icon name={icon} />}
      {!hideLabel && <span>{props.face ?? label}</span>}
    </button>
  );
}
