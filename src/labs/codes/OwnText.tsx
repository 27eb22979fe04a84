import { useId, useState } from 'react';
import { useWords } from '../../i18n/useWords';
import { useKlarity } from '../../state/KlarityContext';
import { SettledStatus } from '../SettledStatus';
import { useLocked } from '../Locked';
import { useEdit } from './codesCore';
import { setP, setQ } from './codesEdits';
import { MOST_LETTERS } from './codesScene';
import { codesWords } from './codesWords';
import { lettersOf } from './lettersOf';

interface OwnTextProps {
  readonly side: 'p' | 'q';
  readonly letters: string;
}

/** A text of the reader's own: what is typed stays as it was typed, and the note says what of it counts. */
export function OwnText({ side, letters }: OwnTextProps) {
  const words = useWords(codesWords);
  const klarity = useKlarity();
  const edit = useEdit();
  const id = useId();
  const isLocked = useLocked(side);
  const [typed, setTyped] = useState(letters);
  const [known, setKnown] = useState(letters);
  // Undo, a link or an example put other letters there.
  if (letters !== known) {
    setKnown(letters);
    if (lettersOf(typed).letters !== letters) setTyped(letters);
  }
  const clean = lettersOf(typed);
  const note = clean.letters === '' ? words.noLetters : words.textRead({ ...clean, letters: clean.letters.length, most: MOST_LETTERS });
  return (
    <div className="codes-text">
      <label className="codes-text__label" htmlFor={id}>
        {words.ownText(side)}
      </label>
      <textarea
        id={id}
        className="codes-text__field control-focus"
        rows={2}
        spellCheck={false}
        value={typed}
        disabled={isLocked}
        aria-describedby={`${id}-note`}
        // All that is typed between two visits of the field is one step of undo.
        onFocus={() => klarity.settle()}
        onBlur={() => klarity.settle()}
        onChange={({ currentTarget: { value } }) => {
          setTyped(value);
          const next = lettersOf(value).letters;
          if (next === '') return;
          setKnown(next);
          edit(`text:${side}`, (scene) =>
            side === 'p' ? setP(scene, { kind: 'text', letters: next }) : setQ(scene, { kind: 'text', letters: next }),
          );
          // At once: letters of a frame ago would take the place of what is typed.
          klarity.flush();
        }}
      />
      <p className="codes-text__note" id={`${id}-note`}>
        {note}
      </p>
      <SettledStatus text={note} />
    </div>
  );
}
