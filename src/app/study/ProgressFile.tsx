import { useState } from 'react';
import { Button } from '../../controls/Button';
import { FileButton } from '../../controls/FileButton';
import { useWords } from '../../i18n/useWords';
import { fileText } from '../fileText';
import { saveFile } from '../share/saveFile';
import { addProgress } from './progress';
import { MOST_BYTES, progressFileText, readProgressFile } from './progressFile';
import type { ProgressFileProblem } from './progressFile';
import { studyWords } from './studyWords';
import { useProgress } from './useProgress';

type Outcome = { readonly name: string } & ({ readonly gained: number } | { readonly problem: ProgressFileProblem });

async function take(file: File): Promise<Outcome> {
  const { name } = file;
  const read = await fileText(file, MOST_BYTES);
  if (!read.ok) return { name, problem: read.problem.kind };
  const reading = readProgressFile(read.text);
  return reading.ok ? { name, gained: addProgress(reading.kept) } : { name, problem: reading.problem };
}

/** The reader's progress as a small file: to save, and to add to what was achieved here. */
export function ProgressFile() {
  const words = useWords(studyWords);
  const progress = useProgress();
  const [outcome, setOutcome] = useState<Outcome>();
  const problems: Readonly<Record<ProgressFileProblem, (name: string) => string>> = {
    'too-large': words.fileTooLarge,
    unreadable: words.fileUnreadable,
    'not-ours': words.fileNotOurs,
    'other-version': words.fileOtherVersion,
    broken: words.fileBroken,
  };
  const told = (one: Outcome): string =>
    'problem' in one ? `${problems[one.problem](one.name)} ${words.fileChangedNothing}` : one.gained > 0 ? words.fileAdded(one.name, one.gained) : words.fileNothingNew(one.name);
  return (
    <div className="contents__file">
      {Object.keys(progress.chapters).length > 0 && (
        <Button
          kind="quiet"
          label={words.saveProgress}
          onClick={() => saveFile('klarity-progress.json', new Blob([progressFileText(progress)], { type: 'application/json' }))}
        />
      )}
      <FileButton kind="quiet" label={words.addProgress} accept=".json,application/json" onFile={(file) => void take(file).then(setOutcome)} />
      <p role="status" className="contents__kept">
        {outcome && told(outcome)}
      </p>
    </div>
  );
}
