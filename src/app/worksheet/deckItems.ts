import type { Language } from '../../scene/preferences';
import { askedParts } from '../classroom/askedParts';
import { ANSWER, partsShown, revealsOf, textIn } from '../classroom/deck';
import type { Slide } from '../classroom/deck';
import { letterOf } from '../classroom/letterOf';
import { openDeck } from '../classroom/openDeck';
import { slideAddress, slideScene } from '../classroom/slideScene';
import { openLab } from '../openLab';
import { drawnPartsOf } from './drawnParts';
import type { WorksheetItem } from './worksheetItem';

const lettered = (texts: readonly string[]): readonly string[] => texts.map((text, i) => `${letterOf(i)}. ${text}`);

/** What a deck asks, as things to work on; all of its slides where it asks nothing. */
export async function deckItems(name: string, lang: Language, linkOf: (slide: string) => string): Promise<{ readonly title: string; readonly items: readonly WorksheetItem[] }> {
  const { deck } = (await openDeck(name)).store.getState();
  const asking = deck.slides.filter(({ ask }) => ask !== undefined);
  const slides = asking.length > 0 ? asking : deck.slides;
  const items = await Promise.all(slides.map((slide) => itemOf(slide)));
  return { title: textIn(deck.title, lang), items };

  async function itemOf(slide: Slide): Promise<WorksheetItem> {
    const { lab: labName, scene, show } = await slideScene(slide.address);
    const lab = await openLab(labName, lang);
    const shown = show.length > 0 ? show : askedParts(lab, scene);
    const given = partsShown(slide, shown, 0);
    const hidden = revealsOf(slide).filter((part) => part !== ANSWER);
    const isDrawn = (part: string): boolean => drawnPartsOf(labName).includes(part);
    const { question, choices = [], answer, why = [] } = slide.ask ?? { question: '' };
    const said = choices.map((choice) => textIn(choice, lang));
    const reasons = why.map((text) => textIn(text, lang));
    return {
      title: slide.title === undefined ? '' : textIn(slide.title, lang),
      paragraphs: [textIn(question, lang)].filter((text) => text !== ''),
      choices: lettered(said),
      goals: [],
      lab,
      scene,
      given,
      // What answers the question without axes, a tree or numbers, would stand there printed.
      drawn: hidden.length > 0 ? hidden.filter(isDrawn) : given.filter(isDrawn).slice(0, 1),
      // Without parts to name, it would show all that the slide hides.
      link: given.length === 0 ? null : linkOf(slideAddress(lab.core, scene, given)),
      answer: {
        parts: hidden,
        lines: lettered(said).map((choice, i) => `${i === answer ? '✓ ' : ''}${choice}${reasons[i] === undefined ? '' : ` — ${reasons[i]}`}`),
      },
    };
  }
}
