import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useI18n } from '../../../i18n/I18nContext';
import { useWords } from '../../../i18n/useWords';
import { misconceptionOf } from '../../../lessons/misconceptions/bank';
import type { Misconception } from '../../../lessons/misconceptions/misconception';
import { titles } from '../../../lessons/misconceptions/titles';
import type { MisconceptionName } from '../../../lessons/misconceptions/titles';
import { useField, useKlarity } from '../../../state/KlarityContext';
import { chapterProgress } from '../progress';
import { StudyPageLink } from '../StudyPageLink';
import { studyWords } from '../studyWords';
import { useProgress } from '../useProgress';
import { CardContext } from './cardContext';
import { CardWays } from './CardWays';
import { PROGRESS_NAME } from './progressName';

interface CardProps {
  readonly of: MisconceptionName;
  /** What to try in the figure, the check, and the answer. */
  readonly children: ReactNode;
}

/** A misconception as people say it, with its own link; where that leads, its figure, its check and its answer. */
export function Card({ of: name, children }: CardProps) {
  const words = useWords(studyWords);
  const { lang } = useI18n();
  const isOpen = useField((state) => state.place.section === name);
  const isSettled = chapterProgress(useProgress(), PROGRESS_NAME).checks.includes(name);
  return (
    <section className={isOpen ? 'card card--open' : 'card'} id={name}>
      <h2 className="card__title">
        <StudyPageLink page="misconceptions" {...(!isOpen && { section: name })} expanded={isOpen}>
          {titles[lang][name]}
        </StudyPageLink>
      </h2>
      {isSettled && <p className="card__settled">✓ {words.settled}</p>}
      {isOpen && <OpenedCard name={name}>{children}</OpenedCard>}
    </section>
  );
}

function OpenedCard({ name, children }: { readonly name: MisconceptionName; readonly children: ReactNode }) {
  const klarity = useKlarity();
  const entry = misconceptionOf(name);
  const [card, setCard] = useState<Misconception | null>(null);
  const body = useRef<HTMLDivElement>(null);
  // Back may have led here from another lab, which stands until this one has come.
  const isThere = useField((state) => state.scene.lab === card?.lab);
  useEffect(() => {
    let current = true;
    entry?.load().then(
      (loaded) => current && setCard(loaded),
      () => klarity.notify([{ kind: 'lab-failed' }]),
    );
    return () => {
      current = false;
    };
  }, [entry, klarity]);
  useEffect(() => {
    // Behind a page that was made ahead, `takeOver` keeps the reader's place.
    if (card && !body.current?.closest('.incoming')) body.current?.parentElement?.scrollIntoView();
  }, [card]);
  if (!card || !isThere) return null;
  return (
    <div className="card__body" ref={body}>
      <CardContext value={{ name, card }}>
        {children}
        <CardWays />
      </CardContext>
    </div>
  );
}
