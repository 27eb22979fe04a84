import { useState } from 'react';
import { Button } from '../../controls/Button';
import { FileButton } from '../../controls/FileButton';
import { Select } from '../../controls/Select';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { lessons } from '../../lessons';
import { titles } from '../../lessons/titles';
import { useKlarity } from '../../state/KlarityContext';
import { fileText } from '../fileText';
import { saveFile } from '../share/saveFile';
import { checkDeck } from './checkDeck';
import { classroomWords } from './classroomWords';
import { textIn } from './deck';
import { deckText, readDeck } from './deckFile';
import type { DeckProblem } from './deckProblem';
import { MOST_BYTES } from './jsonFile';
import { problemText } from './problemText';
import { openDeck } from './openDeck';
import { changeOwnDeck } from './ownDeck';
import { useOwnDeck } from './useOwnDeck';

interface Outcome {
  readonly said: string;
  readonly problems: readonly DeckProblem[];
}

/** The deck as a file: to save, and to open; or another one to start from. */
export function DeckFiles() {
  const { lang } = useI18n();
  const words = useWords(classroomWords);
  const klarity = useKlarity();
  const { deck, broken } = useOwnDeck();
  const [outcome, setOutcome] = useState<Outcome>();

  const open = async (file: File): Promise<Outcome> => {
    const refused = (problems: readonly DeckProblem[]): Outcome => ({ said: words.own.refused(file.name), problems });
    const read = await fileText(file, MOST_BYTES);
    if (!read.ok) return refused([read.problem]);
    const reading = readDeck(read.text);
    if (!reading.ok) return refused(reading.problems);
    const problems = await checkDeck(reading.deck);
    if (problems.length > 0) return refused(problems);
    changeOwnDeck(() => reading.deck);
    return { said: words.own.opened(file.name, words.lectures.slides(reading.deck.slides.length)), problems: [] };
  };
  const copy = async (name: string): Promise<void> => {
    try {
      const source = (await openDeck(name)).store.getState().deck;
      changeOwnDeck(() => source);
      setOutcome({ said: words.own.copied(textIn(source.title, lang)), problems: [] });
    } catch {
      klarity.notify([{ kind: 'view-failed' }]);
    }
  };
  const save = (text: string, name: string): void => saveFile(name, new Blob([text], { type: 'application/json' }));

  return (
    <>
      <div className="deck__row">
        <Button label={words.own.save} onClick={() => save(deckText(deck), 'deck.json')} />
        <FileButton label={words.own.open} accept=".json,application/json" onFile={(file) => void open(file).then(setOutcome)} />
        <Select
          label={words.own.startFrom}
          value={null}
          otherwise={words.own.startFromHint}
          options={[
            {
              label: words.lectures.lists,
              options: [
                { value: 'ten', label: words.lectures.ten },
                { value: 'twenty-five', label: words.lectures.twentyFive },
                { value: 'fifty', label: words.lectures.fifty },
              ],
            },
            { label: words.lectures.chapters, options: lessons.map(({ name }) => ({ value: name, label: titles[lang][name] })) },
          ]}
          onChange={(name: string) => void copy(name)}
        />
      </div>
      {broken !== undefined && (
        <p className="deck__warning">
          {words.own.broken} <Button label={words.own.saveBroken} onClick={() => save(broken, 'deck-unreadable.json')} />
        </p>
      )}
      <div role="status" className={outcome && outcome.problems.length > 0 ? 'deck__warning' : 'deck__said'}>
        {outcome && <p>{outcome.said}</p>}
        {outcome && outcome.problems.length > 0 && (
          <ul>
            {outcome.problems.map((problem, i) => (
              <li key={i}>{problemText(words, problem)}</li>
            ))}
          </ul>
        )}
      </div>
    </>
  );
}
