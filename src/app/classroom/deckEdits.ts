import type { Language } from '../../scene/preferences';
import { ANSWER } from './deck';
import type { Ask, Deck, DeckText, Slide } from './deck';
import { slideAddress } from './slideScene';
import type { SlideScene } from './slideScene';

/** The text with other words in one language; what it says in the other one stays. */
export const withWords = (text: DeckText | undefined, lang: Language, words: string): DeckText =>
  text === undefined || typeof text === 'string' ? words : { ...text, [lang]: words };

const changed = (deck: Deck, slides: readonly Slide[]): Deck => ({ ...deck, slides });

export const addSlide = (deck: Deck, slide: Slide): Deck => changed(deck, [...deck.slides, slide]);

export const removeSlide = (deck: Deck, at: number): Deck => changed(deck, deck.slides.toSpliced(at, 1));

/** A slide at another place; the others keep their order. */
export function moveSlide(deck: Deck, from: number, to: number): Deck {
  const slide = deck.slides[from];
  if (!slide || to === from || !(to in deck.slides)) return deck;
  return changed(deck, deck.slides.toSpliced(from, 1).toSpliced(to, 0, slide));
}

export const changeSlide = (deck: Deck, at: number, change: (slide: Slide) => Slide): Deck =>
  changed(deck, deck.slides.map((slide, i) => (i === at ? change(slide) : slide)));

export type PartState = 'shown' | 'later' | 'off';

/** The parts that a slide's lab has for its scene, and those that its address shows. */
export function partsOfSlide({ core, scene, show }: SlideScene): { readonly all: readonly string[]; readonly shown: readonly string[] } {
  const all = core.parts.filter((part) => core.hasPart?.(scene, part) ?? true);
  return { all, shown: show.length === 0 ? all.filter((part) => core.whole?.includes(part) ?? true) : show };
}

export function partState({ reveals = [] }: Slide, shown: readonly string[], part: string): PartState {
  if (!shown.includes(part)) return 'off';
  return reveals.includes(part) ? 'later' : 'shown';
}

/** What is hidden last is revealed last, the answer after it. */
export function setPart(slide: Slide, scene: SlideScene, part: string, to: PartState): Slide {
  const { all, shown } = partsOfSlide(scene);
  const { reveals = [] } = slide;
  const others = reveals.filter((one) => one !== part && one !== ANSWER);
  const parts = all.filter((one) => (one === part ? to !== 'off' : shown.includes(one)));
  return {
    ...slide,
    address: slideAddress(scene.core, scene.scene, parts),
    reveals: [...others, ...(to === 'later' ? [part] : []), ...(reveals.includes(ANSWER) ? [ANSWER] : [])],
  };
}

/** Another scene for a slide, which keeps what it says and, of the same lab, what it shows. */
export function setScene(slide: Slide, scene: SlideScene | undefined, next: Pick<SlideScene, 'core' | 'scene'>): Slide {
  const isSame = scene?.core.lab === next.core.lab;
  return { ...slide, address: slideAddress(next.core, next.scene, isSame ? scene.show : []), reveals: isSame ? slide.reveals : undefined };
}

export const newAsk: Ask = { question: '', choices: ['', ''] };

export const addChoice = (ask: Ask): Ask => ({ ...ask, choices: [...ask.choices, ''] });

export const setChoice = (ask: Ask, at: number, words: (text: DeckText) => DeckText): Ask => ({
  ...ask,
  choices: ask.choices.map((choice, i) => (i === at ? words(choice) : choice)),
});

export const setWhy = (ask: Ask, at: number, words: (text: DeckText) => DeckText): Ask => ({
  ...ask,
  why: ask.choices.map((_, i) => (i === at ? words(ask.why?.[i] ?? '') : (ask.why?.[i] ?? ''))),
});

export function removeChoice(ask: Ask, at: number): Ask {
  const { answer, why } = ask;
  return {
    ...ask,
    choices: ask.choices.toSpliced(at, 1),
    answer: answer === undefined || answer === at ? undefined : answer - (answer > at ? 1 : 0),
    why: why?.toSpliced(at, 1),
  };
}
