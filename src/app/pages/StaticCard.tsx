import type { ReactNode } from 'react';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { titles } from '../../lessons/misconceptions/titles';
import type { MisconceptionName } from '../../lessons/misconceptions/titles';
import { KlarityContext } from '../../state/KlarityContext';
import { CardContext, useCard } from '../study/misconceptions/cardContext';
import { CardWays } from '../study/misconceptions/CardWays';
import { studyWords } from '../study/studyWords';
import { figureNamed, useCardFigures } from './bankFigures';
import { StaticCheckCard } from './StaticCheckCard';
import { sizes, StaticLab } from './StaticLab';

/** A misconception, closed until it is pressed; a fragment that names it opens it. One is open at a time, as with scripts. */
export function StaticCard({ of: name, children }: { readonly of: MisconceptionName; readonly children: ReactNode }) {
  const { lang } = useI18n();
  const figures = useCardFigures(name);
  return (
    <details className="card card--made" name="card">
      <summary className="control-focus">
        <h2 className="card__title">{titles[lang][name]}</h2>
      </summary>
      <div className="card__body" id={name}>
        <KlarityContext value={figureNamed(figures, '')}>
          <CardContext value={{ name, card: figures.card }}>
            {children}
            <CardWays />
          </CardContext>
        </KlarityContext>
      </div>
    </details>
  );
}

/** The figure of the card. */
export function StaticCardFigure() {
  const { card } = useCard();
  return (
    <div className="card__figure">
      <StaticLab show={card.parts} wide={sizes.within} controls="none" />
    </div>
  );
}

/** The figure that a press would lead to, under the words that it would be pressed by. */
export function StaticShow({ scene, label }: { readonly scene: string; readonly label: string }) {
  const { name, card } = useCard();
  return (
    <KlarityContext value={figureNamed(useCardFigures(name), scene)}>
      <figure className="card__shown">
        <figcaption>{label}</figcaption>
        <StaticLab show={card.parts} wide={sizes.within} controls="none" />
      </figure>
    </KlarityContext>
  );
}

/** The check of a card, with what is said to each answer. */
export function StaticCardCheck({ question, children }: { readonly question: string; readonly children: ReactNode }) {
  return (
    <StaticCheckCard question={question} right={useCard().card.right}>
      {children}
    </StaticCheckCard>
  );
}

/** The answer in one line, open: nothing here is kept back. */
export function StaticVerdict({ children }: { readonly children: ReactNode }) {
  const words = useWords(studyWords);
  return (
    <div className="card__verdict">
      <p className="card__answer">{words.inOneLine}</p>
      {children}
    </div>
  );
}
