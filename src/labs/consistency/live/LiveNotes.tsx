import { useWords } from '../../../i18n/useWords';
import { sentences } from '../../../i18n/sentences';
import { SettledStatus } from '../../SettledStatus';
import { useConsistency } from '../consistencyCore';
import { consistencyWords } from '../consistencyWords';
import { lossNotes } from '../stepsNotes';
import { useLiveData } from './useLiveData';
import './LiveNotes.css';

/** What is out of the ordinary about the settings of the loss, in the words of the steps. */
export function LiveNotes() {
  const words = useWords(consistencyWords);
  const loss = useConsistency(({ scene }) => scene.loss);
  const classes = useLiveData()?.classes;
  const notes = classes === undefined ? [] : lossNotes(loss, classes).map((note) => words.notes[note]);
  return (
    <>
      {notes.map((note) => (
        <p key={note} className="live-note">
          {note}
        </p>
      ))}
      <SettledStatus text={sentences(notes)} />
    </>
  );
}
