import { Button } from '../controls/Button';

interface RemoveRowProps {
  readonly label: string;
  readonly disabled: boolean;
  /** The row that goes away in the page is the last one, whichever is removed: its focus goes to the one above. */
  readonly isLast: boolean;
  readonly onRemove: () => void;
}

/** The button at the end of a table's row that removes it. */
export function RemoveRow({ label, disabled, isLast, onRemove }: RemoveRowProps) {
  return (
    <Button
      kind="quiet"
      icon="close"
      hideLabel
      label={label}
      disabled={disabled}
      onClick={({ currentTarget }) => {
        if (isLast) currentTarget.closest('tr')?.previousElementSibling?.querySelector('button')?.focus();
        onRemove();
      }}
    />
  );
}
