import { useId, useLayoutEffect, useRef, type MouseEvent, type ReactNode } from 'react';
import { Button } from './Button';
import './Dialog.css';

export interface DialogProps {
  readonly open: boolean;
  readonly title: string;
  readonly closeLabel: string;
  /** Asked for by the button, by Escape or by a click beside it; the parent closes. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The native modal: it holds the focus, and gives it back to what had it. */
export function Dialog({ open, title, closeLabel, onClose, children }: DialogProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const pressedBeside = useRef(false);

  useLayoutEffect(() => {
    const element = dialog.current;
    if (!open || element === null) return;
    element.showModal();
    return () => element.close();
  }, [open]);

  const isBeside = (event: MouseEvent<HTMLDialogElement>): boolean => event.target === event.currentTarget;
  return (
    // The key for it is Escape.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={`${id}-title`}
      onCancel={(event) => {
        // A cancelled file chooser inside bubbles the same event.
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        onClose();
      }}
      onClose={() => {
        // A browser may close it unasked (a second Escape): then the parent has to learn of it.
        if (open) onClose();
      }}
      // A drag that selects text may end outside; only a press that also began there dismisses.
      onMouseDown={(event) => {
        pressedBeside.current = isBeside(event);
      }}
      onClick={(event) => {
        if (pressedBeside.current && isBeside(event)) onClose();
        pressedBeside.current = false;
      }}
    >
      {open && (
        <div className="dialog__sheet">
          <div className="dialog__head">
            <h2 className="dialog__title" id={`${id}-title`}>
              {title}
            </h2>
            <Button kind="quiet" icon="close" label={closeLabel} hideLabel onClick={onClose} />
          </div>
          <div className="dialog__body">{children}</div>
        </div>
      )}
    </dialog>
  );
}
