import { useState } from 'react';
import { useStore } from 'zustand';
import { Button } from '../../../controls/Button';
import { Dialog } from '../../../controls/Dialog';
import { FileButton } from '../../../controls/FileButton';
import { languageTag } from '../../../i18n/languageTag';
import { useI18n } from '../../../i18n/I18nContext';
import { useWords } from '../../../i18n/useWords';
import { fileText } from '../../fileText';
import { saveFile } from '../../share/saveFile';
import { classroomWords } from '../classroomWords';
import type { ClassroomWords } from '../classroomWords';
import { companionStore } from '../companionStore';
import type { DeckProblem } from '../deckProblem';
import { MOST_BYTES } from '../jsonFile';
import { problemText } from '../problemText';
import { startReplay } from './hourDesk';
import { hourText, readHour } from './hourFile';
import type { Recorder } from './recorder';
import { replayWords } from './replayWords';
import type { ReplayWords } from './replayWords';

const close = (): void => companionStore.setState({ open: null });

/** What has been kept of the lecture: to save, to show again, or to open from a file. */
export function HourDialog({ recorder }: { readonly recorder: Recorder }) {
  const { lang, messages } = useI18n();
  const words = useWords(replayWords);
  const { begun, moments } = useStore(recorder.store);
  const [refused, setRefused] = useState<{ readonly file: string; readonly problems: readonly DeckProblem[] }>();

  const open = async (file: File): Promise<void> => {
    const refuse = (problems: readonly DeckProblem[]): void => setRefused({ file: file.name, problems });
    const read = await fileText(file, MOST_BYTES);
    if (!read.ok) return refuse([read.problem]);
    const reading = await readHour(read.text);
    if (!reading.ok) return refuse(reading.problems);
    close();
    startReplay(reading.hour);
  };
  const since = new Intl.DateTimeFormat(languageTag(lang), { hour: 'numeric', minute: '2-digit' }).format(begun);
  return (
    <Dialog open title={words.hour.title} closeLabel={messages.app.close} onClose={close}>
      <p>{words.hour.hint}</p>
      <p>
        <strong>{words.hour.kept(moments.length, since)}</strong>
      </p>
      <div className="hour__buttons">
        <Button
          kind="primary"
          label={words.hour.save}
          disabled={moments.length === 0}
          onClick={() => saveFile('lecture.json', new Blob([hourText({ begun, moments })], { type: 'application/json' }))}
        />
        <Button
          label={words.hour.again}
          disabled={moments.length === 0}
          onClick={() => {
            close();
            startReplay({ begun, moments });
          }}
        />
        <Button label={words.hour.anew} disabled={moments.length < 2} onClick={recorder.begin} />
        <FileButton label={words.hour.open} accept=".json,application/json" onFile={(file) => void open(file)} />
      </div>
      <div role="status">{refused && <Refused {...refused} />}</div>
    </Dialog>
  );
}

function Refused({ file, problems }: { readonly file: string; readonly problems: readonly DeckProblem[] }) {
  const words = useWords(replayWords);
  const deckWords = useWords(classroomWords);
  return (
    <>
      <p>{words.hour.refused(file)}</p>
      <ul>
        {problems.map((problem, i) => (
          <li key={i}>{textOf(words, deckWords, problem)}</li>
        ))}
      </ul>
    </>
  );
}

function textOf(words: ReplayWords, deckWords: ClassroomWords, problem: DeckProblem): string {
  if (problem.kind === 'not-ours') return words.hour.notOurs;
  if (problem.kind === 'other-version') return words.hour.otherVersion(problem.version);
  return problemText(deckWords, problem);
}
