import type { ReactNode } from 'react';
import { Explain } from '../study/Explain';
import { ExploreLink } from '../study/ExploreLink';
import type { proseComponents } from '../study/proseComponents';
import { StaticFigure, StaticPart } from './StaticFigure';
import { StaticOpening } from './StaticOpening';
import { StaticAfterReveal, StaticArgument, StaticChoice, StaticOutcome, StaticPredict } from './StaticPredict';
import { StaticChallenge, StaticCheck } from './StaticQuestions';
import { StaticStep } from './StaticStep';

/** Words that point at an outcome of the figure, which does not light up here. */
function StaticAt({ children }: { readonly children: ReactNode }) {
  return <span className="study__at study__at--still">{children}</span>;
}

/** What the prose of a lesson uses, as it is read without scripts. */
export const staticComponents = {
  Opening: StaticOpening,
  Figure: StaticFigure,
  Argument: StaticArgument,
  Predict: StaticPredict,
  Choice: StaticChoice,
  Outcome: StaticOutcome,
  AfterReveal: StaticAfterReveal,
  Step: StaticStep,
  Challenge: StaticChallenge,
  Check: StaticCheck,
  Option: StaticChoice,
  Part: StaticPart,
  At: StaticAt,
  Explain,
  ExploreLink,
} as const satisfies Readonly<Record<keyof typeof proseComponents, unknown>>;
