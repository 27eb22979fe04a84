import type { Language } from '../../scene/preferences';

/** What a deck says: in one language, or in each. */
export type DeckText = string | Readonly<Record<Language, string>>;

/** A lecture as data: what `deck.json` holds, and what the shipped lists are. */
export interface Deck {
  readonly klarity: 'deck';
  readonly version: 1;
  readonly title: DeckText;
  readonly slides: readonly Slide[];
}

export interface Slide {
  readonly title?: DeckText | undefined;
  /** A lab, its parts and its scene, as an address has them: `?lab=fit&show=distributions#preset=modes`. */
  readonly address: string;
  /** The parts that are hidden at first, in the order in which they are shown. */
  readonly reveals?: readonly string[] | undefined;
  readonly ask?: Ask | undefined;
  /** For the lecturer. */
  readonly notes?: DeckText | undefined;
}

/** As many slides as addresses can number. */
export const MOST_SLIDES = 999;
/** Of a slide's choices, and of its parts. */
export const MOST_OF_SLIDE = 99;

/** What a room predicts. */
export interface Ask {
  readonly question: DeckText;
  /** None where the room answers in its own words. */
  readonly choices: readonly DeckText[];
  /** The choice that is right, from 0; none where opinions are asked. */
  readonly answer?: number | undefined;
  /** Of each choice, what who chooses it assumes; of the right one, why it is. */
  readonly why?: readonly DeckText[] | undefined;
}

export const textIn = (text: DeckText, lang: Language): string => (typeof text === 'string' ? text : text[lang]);

/** The step at which a question's answer is told, and its votes are drawn: the last one, unless `reveals` has it earlier. */
export const ANSWER = 'answer';

/** What is hidden on a slide at first, in the order in which it is shown. */
export function revealsOf({ reveals = [], ask }: Slide): readonly string[] {
  return ask === undefined || reveals.includes(ANSWER) || ask.choices.length === 0 ? reveals : [...reveals, ANSWER];
}

/** The parts of the lab that show once so many of the slide's reveals are out. `shown` are those of its address. */
export function partsShown(slide: Slide, shown: readonly string[], revealed: number): readonly string[] {
  const hidden = revealsOf(slide).slice(revealed);
  return shown.filter((part) => !hidden.includes(part));
}

/** Whether the answer to what the slide asks is out. */
export const isAnswered = (slide: Slide, revealed: number): boolean => revealsOf(slide).slice(0, revealed).includes(ANSWER);
