import { AfterReveal } from './AfterReveal';
import { Argument } from './Argument';
import { Choice } from './Choice';
import { Figure } from './Figure';
import { lazyProse } from './lazyProse';
import { Opening } from './Opening';
import { Predict } from './Predict';
import { revealed } from './revealed';

/** What the prose of a lesson may use: an opening, the figure, and the argument around it. */
export const proseComponents = {
  Opening,
  Figure,
  Argument,
  Predict,
  Choice,
  Outcome: lazyProse(async () => (await import('./byHand')).Outcome),
  AfterReveal,
  Step: revealed(({ Step }) => Step),
  Challenge: revealed(({ Challenge }) => Challenge),
  Check: revealed(({ Check }) => Check),
  Option: Choice,
  Part: revealed(({ Part }) => Part),
  At: revealed(({ At }) => At),
  Explain: revealed(({ Explain }) => Explain),
  ExploreLink: revealed(({ ExploreLink }) => ExploreLink),
} as const;
