import { Button } from '../../controls/Button';
import { Select } from '../../controls/Select';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { useField, useKlarity } from '../../state/KlarityContext';
import { blindParts } from '../../state/task';
import { embedWords } from '../share/embed/embedWords';
import { nameIn } from '../share/embed/nameIn';
import { AskEditor } from './AskEditor';
import { classroomWords } from './classroomWords';
import { ANSWER, revealsOf } from './deck';
import type { Slide } from './deck';
import { newAsk, partsOfSlide, partState, setPart, setScene } from './deckEdits';
import type { PartState } from './deckEdits';
import { DeckTextField } from './DeckTextField';
import { useSlideScene } from './useSlideScene';

interface SlideEditorProps {
  readonly slide: Slide;
  /** `label` names what is typed in, for Undo. */
  readonly onChange: (change: (slide: Slide) => Slide, label?: string) => void;
}

/** One slide of the deck: what it shows and hides, what it asks, and what the lecturer wants to be reminded of. */
export function SlideEditor({ slide, onChange }: SlideEditorProps) {
  const { messages } = useI18n();
  const words = useWords(classroomWords);
  const { parts: names } = useWords(embedWords);
  const klarity = useKlarity();
  const lab = useField((state) => state.lab);
  // A deck holds the scene, and so what a task hides of it.
  const isWhole = useField(blindParts) === undefined;
  const scene = useSlideScene(slide.address);
  const { all, shown } = scene ? partsOfSlide(scene) : { all: [], shown: [] };
  const partName = (part: string): string => nameIn(scene ? names[scene.lab] : undefined, part);
  const reveals = revealsOf(slide);
  const labName = Object.entries(messages.labs).find(([name]) => name === lab.lab)?.[1] ?? lab.lab;
  return (
    <div className="deck__slide">
      <DeckTextField label={words.own.slideTitle} text={slide.title} onChange={(title) => onChange((one) => ({ ...one, title }), 'title')} />
      <div className="deck__row">
        {scene && (
          <Button
            label={words.own.change}
            onClick={() => klarity.open(scene.core, scene.scene, { view: 'explore', deck: undefined, slide: undefined, show: [] })}
          />
        )}
        {isWhole && <Button label={words.own.take(labName)} onClick={() => onChange((one) => setScene(one, scene ?? undefined, { core: lab, scene: klarity.store.getState().scene }))} />}
      </div>
      {scene && (
        <fieldset className="deck__parts">
          <legend>{words.own.parts}</legend>
          {all.map((part) => {
            const states: readonly PartState[] = shown.length === 1 && shown[0] === part ? ['shown', 'later'] : ['shown', 'later', 'off'];
            return (
              <Select
                key={part}
                label={partName(part)}
                value={partState(slide, shown, part)}
                options={states.map((value) => ({ value, label: words.own.part[value] }))}
                onChange={(to) => onChange((one) => setPart(one, scene, part, to))}
              />
            );
          })}
          {reveals.length > 0 && (
            <p className="deck__order">
              {words.own.order} {reveals.map((one) => (one === ANSWER ? words.own.answer : partName(one))).join(' → ')}
            </p>
          )}
        </fieldset>
      )}
      <label className="deck__radio">
        <input type="checkbox" checked={slide.ask !== undefined} onChange={(event) => {
          const ask = event.currentTarget.checked ? newAsk : undefined;
          onChange((one) => ({ ...one, ask, reveals: one.reveals?.filter((part) => part !== ANSWER) }));
        }} />{' '}
        {words.own.ask}
      </label>
      {slide.ask && <AskEditor ask={slide.ask} onChange={(ask, label) => onChange((one) => ({ ...one, ask }), label)} />}
      <DeckTextField label={words.own.notes} text={slide.notes} lines={3} onChange={(notes) => onChange((one) => ({ ...one, notes }), 'notes')} />
    </div>
  );
}
