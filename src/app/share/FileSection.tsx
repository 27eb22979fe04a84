import { useState } from 'react';
import { Button } from '../../controls/Button';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { useKlarity } from '../../state/KlarityContext';
import { fileText } from '../fileText';
import { openScene } from './openScene';
import type { OpenProblem } from './openScene';
import { MOST_BYTES } from './sceneFile';
import { shareWords } from './shareWords';
import type { ShareWords } from './shareWords';
import { useSaveScene } from './useSaveScene';

type Outcome = { readonly name: string; readonly problem: OpenProblem | undefined };

/** The scene, whole, as a file: to save, and to open again. */
export function FileSection() {
  const { lang } = useI18n();
  const words = useWords(shareWords);
  const klarity = useKlarity();
  const saveScene = useSaveScene();
  const [outcome, setOutcome] = useState<Outcome>();
  const [isOver, setOver] = useState(false);

  const open = async (file: File): Promise<void> => {
    const reading = await fileText(file, MOST_BYTES);
    setOutcome({ name: file.name, problem: reading.ok ? await openScene(klarity, reading.text, lang) : reading.problem });
  };

  return (
    <>
      <p>{words.file.hint}</p>
      <div className="share__actions">
        <Button label={words.file.save} onClick={saveScene} />
      </div>
      <div
        className={isOver ? 'share__drop share__drop--over' : 'share__drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          const [file] = event.dataTransfer.files;
          if (file) void open(file);
        }}
      >
        <label className="share__file">
          <span>{words.file.open}</span>
          <input
            type="file"
            className="control-focus"
            accept=".json,application/json"
            onChange={(event) => {
              const input = event.currentTarget;
              const [file] = input.files ?? [];
              // Emptied, so that the same file can be chosen again once it is mended.
              if (file) void open(file).finally(() => (input.value = ''));
            }}
          />
        </label>
        <span className="share__note">{words.file.drop}</span>
      </div>
      <p role="status" className={outcome?.problem ? 'share__warning' : 'share__note'}>
        {outcome && (outcome.problem ? problemText(words, outcome.name, outcome.problem) : words.file.opened(outcome.name))}
      </p>
    </>
  );
}

function problemText(words: ShareWords, name: string, problem: OpenProblem): string {
  switch (problem.kind) {
    case 'too-large':
      return words.file.tooLarge(name, problem.megabytes);
    case 'unreadable':
      return words.file.unreadable(name, problem.reason);
    case 'not-json':
      return words.file.notJson(name, problem.reason);
    case 'not-ours':
      return words.file.notOurs(name);
    case 'other-version':
      return words.file.otherVersion(name, problem.version);
    case 'unknown-lab':
      return words.file.unknownLab(name, problem.lab);
    case 'lab-failed':
      return words.file.labFailed(name, problem.lab);
    case 'unknown-field':
      return words.file.unknownField(name, problem.field);
    case 'missing-field':
      return words.file.missingField(name, problem.field);
    case 'locked-field':
      return words.file.lockedField(name, problem.field);
    case 'bad-field':
      return words.file.badField(name, problem.field, problem.message);
  }
}
