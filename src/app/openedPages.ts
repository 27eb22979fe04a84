import type { Problem } from '../scene/problem';
import type { Place } from '../scene/query';
import type { SectionFigure, StudyPage } from './studyPages';

/** The pages of Study that have been opened, and the figures of their sections: `openPlace` fetches them. */
export const openedPages = new Map<string, StudyPage>();
export const openedFigures = new Map<string, SectionFigure>();

/** How many slides the decks have that have been opened: `openSlide` counts them. */
export const openedDecks = new Map<string, number>();

/** What a place says of a page, or of a deck. */
export type PagePlace = Partial<Pick<Place, 'page' | 'section' | 'deck' | 'slide'>>;

export const figureKey = ({ page, section, deck, slide }: PagePlace): string => (deck === undefined ? `${page}/${section}` : `${deck}/${slide}`);

/** Whether the section of a place shows a figure. */
export const asksForFigure = ({ sections, figureOf }: StudyPage, section: string | undefined): section is string =>
  figureOf !== undefined && section !== undefined && sections.includes(section);

/** Whether all that a place names of pages and decks has been fetched. */
export function isPlaceOpened(place: PagePlace): boolean {
  if (place.deck !== undefined) return place.slide === undefined || openedFigures.has(figureKey(place));
  if (place.page === undefined) return true;
  const page = openedPages.get(place.page);
  return page !== undefined && (!asksForFigure(page, place.section) || openedFigures.has(figureKey(place)));
}

/** The figure of a place, where a page is read there and its section shows one, or where a slide is shown. */
export const openedFigure = (place: Place): SectionFigure | undefined =>
  place.view === 'study' || (place.view === 'classroom' && place.slide !== undefined) ? openedFigures.get(figureKey(place)) : undefined;

/** What is wrong with the section that a place names on its page, or with the slide of its deck, which has been opened; nothing where there is none, or it has it. */
export function unknownSection({ page, section, deck, slide }: PagePlace): readonly Problem[] {
  if (deck !== undefined) return slide === undefined || slide <= (openedDecks.get(deck) ?? 0) ? [] : [{ kind: 'bad-value', key: 'slide', text: String(slide), used: '' }];
  if (page === undefined || section === undefined || openedPages.get(page)?.sections.includes(section)) return [];
  return [{ kind: 'bad-value', key: 'section', text: section, used: '' }];
}
