import { useId } from 'react';
import { Button } from '../../controls/Button';
import { useWords } from '../../i18n/useWords';
import { classroomWords } from './classroomWords';
import type { Ask } from './deck';
import { addChoice, removeChoice, setChoice, setWhy } from './deckEdits';
import { DeckTextField } from './DeckTextField';
import { letterOf } from './letterOf';

interface AskEditorProps {
  readonly ask: Ask;
  /** `label` names what is typed in, for Undo. */
  readonly onChange: (ask: Ask, label?: string) => void;
}

/** What the room is asked: the question, the choices, which is right, and what each assumes. */
export function AskEditor({ ask, onChange }: AskEditorProps) {
  const words = useWords(classroomWords);
  const name = useId();
  return (
    <div className="deck__ask">
      <DeckTextField label={words.own.question} text={ask.question} lines={2} onChange={(question) => onChange({ ...ask, question }, 'question')} />
      {ask.choices.map((choice, i) => {
        const letter = letterOf(i);
        return (
          <div key={i} className="deck__choice">
            <DeckTextField label={words.own.choice(letter)} text={choice} onChange={(text) => onChange(setChoice(ask, i, () => text), `choice ${i}`)} />
            <DeckTextField label={words.own.why(letter)} text={ask.why?.[i]} onChange={(text) => onChange(setWhy(ask, i, () => text), `why ${i}`)} />
            <label className="deck__radio">
              <input type="radio" name={name} checked={ask.answer === i} onChange={() => onChange({ ...ask, answer: i })} /> {words.own.isRight(letter)}
            </label>
            <Button kind="quiet" icon="close" hideLabel label={words.own.removeChoice(letter)} onClick={() => onChange(removeChoice(ask, i))} />
          </div>
        );
      })}
      <div className="deck__row">
        <Button label={words.own.addChoice} onClick={() => onChange(addChoice(ask))} />
        <label className="deck__radio">
          <input type="radio" name={name} checked={ask.answer === undefined} onChange={() => onChange({ ...ask, answer: undefined })} /> {words.own.noAnswer}
        </label>
      </div>
    </div>
  );
}
