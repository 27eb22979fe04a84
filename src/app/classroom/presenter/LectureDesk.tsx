import { useStore } from 'zustand';
import { SubscriptText } from '../../../charts/SubscriptText';
import { useI18n } from '../../../i18n/I18nContext';
import { useWords } from '../../../i18n/useWords';
import { useField } from '../../../state/KlarityContext';
import { Lab } from '../../Lab';
import { revealsOf, textIn } from '../deck';
import { slideAt } from '../lecture';
import type { Lecture } from '../lecture';
import { openedSlide } from '../openSlide';
import { DeskButtons } from './DeskButtons';
import { NextSlide } from './NextSlide';
import { PresenterAsk } from './PresenterAsk';
import { presenterWords } from './presenterWords';

/** A slide as its lecturer sees it. */
export function LectureDesk({ lecture }: { readonly lecture: Lecture }) {
  const { lang } = useI18n();
  const words = useWords(presenterWords);
  const { deck, name, revealed } = useStore(lecture.store);
  const number = useField(({ place }) => place.slide ?? 1);
  const slide = slideAt(deck, number - 1);
  const title = textIn(slide.title ?? slide.ask?.question ?? deck.title, lang);
  const notes = slide.notes === undefined ? '' : textIn(slide.notes, lang);
  const hides = revealsOf(slide).length;
  return (
    <div className="desk__body">
      <div className="desk__what">
        <h2 className="desk__name">
          <SubscriptText text={title} />
        </h2>
        <p className="desk__where">
          {words.desk.place(number, deck.slides.length)}
          {hides > 0 && <> · {words.desk.revealed(revealed[number - 1] ?? 0, hides)}</>}
        </p>
      </div>
      <div className="desk__side">
        <DeskButtons lecture={lecture} />
        {slide.ask && (
          <section className="desk__part" aria-labelledby="desk-ask">
            <h2 id="desk-ask" className="desk__name">
              {words.desk.ask}
            </h2>
            <PresenterAsk lecture={lecture} number={number} ask={slide.ask} isOpen />
          </section>
        )}
        <section className="desk__part" aria-labelledby="desk-notes">
          <h2 id="desk-notes" className="desk__name">
            {words.desk.notes}
          </h2>
          <p className="desk__notes"><SubscriptText text={notes === '' ? words.desk.noNotes : notes} /></p>
        </section>
      </div>
      <section className="desk__slide" aria-label={words.desk.slide}>
        <Lab show={openedSlide(name, number).show} controls="none" />
      </section>
      <section className="desk__part desk__next" aria-labelledby="desk-next">
        <h2 id="desk-next" className="desk__name">
          {words.desk.upNext}
        </h2>
        <NextSlide name={name} deck={deck} number={number} />
      </section>
    </div>
  );
}
