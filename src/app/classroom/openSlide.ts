import { figureKey, openedDecks, openedFigures } from '../openedPages';
import { openDeck, openedLecture } from './openDeck';
import { slideScene } from './slideScene';
import type { SlideScene } from './slideScene';

/** By deck and slide. */
const openedSlides = new Map<string, SlideScene>();

/** Fetches a deck and what one of its slides shows; where it has no such slide, the first. Without a slide, the lecturer's own deck is opened to be written. */
export async function openSlide(name: string, slide?: number): Promise<void> {
  const { deck } = (await openDeck(name)).store.getState();
  openedDecks.set(name, deck.slides.length);
  if (name === 'own' && (slide === undefined || slide > deck.slides.length)) return;
  const number = slide === undefined || slide > deck.slides.length ? 1 : slide;
  const key = figureKey({ deck: name, slide: number });
  if (openedSlides.has(key)) return;
  const { address } = openedLecture(name).store.getState().deck.slides[number - 1] ?? { address: '' };
  const shown = await slideScene(address);
  openedSlides.set(key, shown);
  openedFigures.set(key, shown);
}

/** What a slide shows that has been opened, as that of the place always has; slides are numbered from 1. */
export function openedSlide(name: string, slide: number): SlideScene {
  const shown = openedSlides.get(figureKey({ deck: name, slide }));
  if (!shown) throw new Error(`slide ${slide} of ${name} has not been opened`);
  return shown;
}

/** Forgets what the slides of a deck showed, for it has been changed. */
export function closeSlides(name: string): void {
  for (const key of openedSlides.keys()) {
    if (!key.startsWith(`${name}/`)) continue;
    openedSlides.delete(key);
    openedFigures.delete(key);
  }
}
