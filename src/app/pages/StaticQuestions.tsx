import type { ReactNode } from 'react';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { goalState } from '../../lessons/goalState';
import { GoalMeter } from '../study/GoalMeter';
import { studyWords } from '../study/studyWords';
import { useLesson } from '../study/useLesson';
import { useChapterFigures } from './chapterFigures';
import { pageWords } from './pageWords';
import { StaticCheckCard } from './StaticCheckCard';

interface StaticCheckProps {
  readonly name: string;
  readonly question: string;
  readonly children: ReactNode;
}

/** A question after the text, with what is said to each answer. */
export function StaticCheck({ name, question, children }: StaticCheckProps) {
  const check = useLesson().checks.find((one) => one.name === name);
  return (
    <StaticCheckCard question={question} right={check?.right ?? ''}>
      {children}
    </StaticCheckCard>
  );
}

/** What is to be brought about in the figure, and how far off it is where one begins. */
export function StaticChallenge({ children }: { readonly children: ReactNode }) {
  const words = useWords(studyWords);
  const { lang } = useI18n();
  const { challenge } = useLesson();
  const { lab, results } = useChapterFigures().challenge.store.getState();
  const metrics = lab.metrics(results);
  return (
    <section className="challenge">
      <h2>{words.challenge}</h2>
      {children}
      <p>{pageWords.of(lang).worked}</p>
      <ul className="challenge__goals">
        {challenge.goals.map((goal) => (
          <GoalMeter key={goal.symbol} goal={goal} state={goalState(goal, metrics)} />
        ))}
      </ul>
    </section>
  );
}
