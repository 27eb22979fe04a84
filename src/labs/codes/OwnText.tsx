import { useId, useState } from 'react';
import { useWords } from '../../i18n/useWords';
import { SettledStatus } from '../SettledStatus';
import { useOneEdit } from './codesCore';
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
  const edit = useOneEdit();
  const id = useId();
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
        aria-describedby={`${id}-note`}
        onChange={({ currentTarget: { value } }) => {
          setTyped(value);
          const next = lettersOf(value).letters;
          if (next === '') return;
          setKnown(next);
          edit(`text:${side}`, (scene) =>
            side === 'p' ? setP(scene, { kind: 'text', letters: next }) : setQ(scene, { kind: 'text', letters: next }),
          );
        }}
      />
      <p className="codes-text__note" id={`${id}-note`}>
        {note}
      </p>
      <SettledStatus text={note} />
    </div>
  );
}
