import { AfterReveal } from './AfterReveal';
import { Argument } from './Argument';
import { At } from './At';
import { Choice } from './Choice';
import { Explain } from './Explain';
import { ExploreLink } from './ExploreLink';
import { lazyProse } from './lazyProse';
import { Figure } from './Figure';
import { Opening } from './Opening';
import { Predict } from './Predict';

/** What the prose of a lesson may use: an opening, the figure, and the argument around it. */
export const proseComponents = {
  Opening,
  Figure,
  Argument,
  Predict,
  Choice,
  AfterReveal,
  Step: lazyProse(({ Step }) => Step),
  Challenge: lazyProse(({ Challenge }) => Challenge),
  Check: lazyProse(({ Check }) => Check),
  Option: Choice,
  Part: lazyProse(({ Part }) => Part),
  At,
  Explain,
  ExploreLink,
} as const;
