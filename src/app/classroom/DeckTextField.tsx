import { useId } from 'react';
import { useI18n } from '../../i18n/I18nContext';
import { textIn } from './deck';
import type { DeckText } from './deck';
import { withWords } from './deckEdits';

interface DeckTextFieldProps {
  readonly label: string;
  readonly text: DeckText | undefined;
  readonly onChange: (text: DeckText) => void;
  /** How many lines it has at first; one line only where it is left out. */
  readonly lines?: number;
}

/** A text of the deck, in the language of the page. */
export function DeckTextField({ label, text, onChange, lines }: DeckTextFieldProps) {
  const { lang } = useI18n();
  const id = useId();
  const value = text === undefined ? '' : textIn(text, lang);
  return (
    <span className="deck__field">
      <label htmlFor={id}>{label}</label>
      {lines === undefined ? (
        <input id={id} className="deck__input control-focus" type="text" value={value} onChange={(event) => onChange(withWords(text, lang, event.currentTarget.value))} />
      ) : (
        <textarea id={id} className="deck__input control-focus" rows={lines} value={value} onChange={(event) => onChange(withWords(text, lang, event.currentTarget.value))} />
      )}
    </span>
  );
}
