import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { useWords } from '../../i18n/useWords';
import { dataWords } from './dataWords';
import type { PanelProps } from './PanelProps';
import type { TextSource } from './reading/textPieces';
import { TextData } from './TextData';

/** Numbers typed or pasted. */
export function PastePanel({ kinds, onUse, onCancel }: PanelProps) {
  const words = useWords(dataWords);
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
  const source = useMemo<TextSource | null>(() => (text.trim() === '' ? null : { kind: 'text', text }), [text]);
  // What one comes for, rather than the way out that a dialog would begin with.
  useEffect(() => box.current?.focus(), []);
  return (
    <>
      <label className="data-dialog__label" htmlFor={id}>
        {words.paste}
      </label>
      <textarea
        ref={box}
        id={id}
        className="data-dialog__text control-focus"
        rows={5}
        value={text}
        placeholder="3.6 1.8 3.333 2.283 4.533 2.883"
        spellCheck={false}
        aria-describedby={`${id}-hint`}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <p className="data-dialog__hint" id={`${id}-hint`}>
        {words.pasteHint}
      </p>
      <TextData source={source} kinds={kinds} onUse={(distribution) => onUse(distribution, { kind: 'pasted' })} onCancel={onCancel} />
    </>
  );
}
