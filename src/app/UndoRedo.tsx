import { useEffect } from 'react';
import { Button } from '../controls/Button';
import { useI18n } from '../i18n/I18nContext';
import { useField, useKlarity } from '../state/KlarityContext';

/** Whether a key belongs to the text being typed rather than to the page. */
function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest('textarea, input[type="text"], input:not([type])') !== null;
}

export function UndoRedo() {
  const { messages } = useI18n();
  const klarity = useKlarity();
  const canUndo = useField((state) => state.past.length > 0);
  const canRedo = useField((state) => state.future.length > 0);

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event)) return;
      const key = event.key.toLowerCase();
      if (key === 'z' && !event.shiftKey) klarity.undo();
      else if (key === 'y' || key === 'z') klarity.redo();
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [klarity]);

  return (
    <span className="undo-redo">
      <Button
        icon="undo"
        hideLabel
        label={messages.app.undo}
        keyShortcuts="Control+Z"
        disabled={!canUndo}
        onClick={() => klarity.undo()}
      />
      <Button
        icon="redo"
        hideLabel
        label={messages.app.redo}
        keyShortcuts="Control+Shift+Z"
        disabled={!canRedo}
        onClick={() => klarity.redo()}
      />
    </span>
  );
}
