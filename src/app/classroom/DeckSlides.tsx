import { useRef, useState } from 'react';
import { Button } from '../../controls/Button';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { classNames } from '../../markup/classNames';
import { classroomWords } from './classroomWords';
import { textIn } from './deck';
import { changeSlide, moveSlide, removeSlide } from './deckEdits';
import { changeOwnDeck } from './ownDeck';
import { SlideEditor } from './SlideEditor';
import { useDragOrder } from './useDragOrder';
import { useOwnDeck } from './useOwnDeck';

/** The slides in their order, one of them open to be written. */
export function DeckSlides({ onSaid }: { readonly onSaid: (text: string) => void }) {
  const { lang } = useI18n();
  const words = useWords(classroomWords);
  const { slides } = useOwnDeck().deck;
  const list = useRef<HTMLOListElement>(null);
  const [open, setOpen] = useState<number | null>(null);

  const move = (from: number, to: number): void => {
    if (from === to || !(to in slides)) return;
    changeOwnDeck((deck) => moveSlide(deck, from, to));
    setOpen(null);
    onSaid(words.own.moved(from + 1, to + 1));
  };
  const { drag, handlers } = useDragOrder(list, move);

  if (slides.length === 0) return <p className="deck__empty">{words.own.empty}</p>;
  return (
    <ol ref={list} role="list" className="deck__slides">
      {slides.map((slide, i) => {
        const title = textIn(slide.title ?? slide.ask?.question ?? '', lang);
        return (
          <li key={i} className={classNames('deck__item', drag?.from === i && 'deck__item--held', drag !== undefined && drag.from !== i && drag.over === i && (drag.over < drag.from ? 'deck__item--before' : 'deck__item--after'))}>
            <div className="deck__bar">
              <button
                type="button"
                className="deck__handle control-focus"
                aria-label={words.own.handle(i + 1)}
                {...handlers(i)}
                onKeyDown={(event) => {
                  const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
                  if (by === 0) return;
                  event.preventDefault();
                  move(i, i + by);
                  // Items stand for places: the one there takes the slide, and so the focus.
                  list.current?.children[i + by]?.querySelector<HTMLButtonElement>('.deck__handle')?.focus();
                }}
              >
                ⠿
              </button>
              <Button kind="quiet" label={words.own.slide(i + 1, title === '' ? words.own.untitled : title)} expanded={open === i} onClick={() => setOpen(open === i ? null : i)} />
              <span className="deck__moves">
                <button type="button" className="button button--quiet control-focus" aria-label={words.own.earlier(i + 1)} aria-disabled={i === 0} onClick={() => move(i, i - 1)}>
                  ↑
                </button>
                <button type="button" className="button button--quiet control-focus" aria-label={words.own.later(i + 1)} aria-disabled={i === slides.length - 1} onClick={() => move(i, i + 1)}>
                  ↓
                </button>
                <Button
                  kind="quiet"
                  icon="close"
                  hideLabel
                  label={words.own.remove(i + 1)}
                  onClick={() => {
                    changeOwnDeck((deck) => removeSlide(deck, i));
                    setOpen(null);
                    onSaid(words.own.removed(i + 1));
                  }}
                />
              </span>
            </div>
            {open === i && (
              <SlideEditor slide={slide} onChange={(change, label) => changeOwnDeck((deck) => changeSlide(deck, i, change), label === undefined ? undefined : `${i} ${label}`)} />
            )}
          </li>
        );
      })}
    </ol>
  );
}
