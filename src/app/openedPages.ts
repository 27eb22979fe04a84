import type { Problem } from '../scene/problem';
import type { Place } from '../scene/query';
import type { SectionFigure, StudyPage } from './studyPages';

/** The pages of Study that have been opened, and the figures of their sections: `openPlace` fetches them. */
export const openedPages = new Map<string, StudyPage>();
export const openedFigures = new Map<string, SectionFigure>();

/** What a place says of a page. */
export type PagePlace = Partial<Pick<Place, 'page' | 'section'>>;

export const figureKey = ({ page, section }: PagePlace): string => `${page}/${section}`;

/** Whether the section of a place shows a figure. */
export const asksForFigure = ({ sections, figureOf }: StudyPage, section: string | undefined): section is string =>
  figureOf !== undefined && section !== undefined && sections.includes(section);

/** Whether all that a place names of pages has been fetched. */
export function isPlaceOpened(place: PagePlace): boolean {
  if (place.page === undefined) return true;
  const page = openedPages.get(place.page);
  return page !== undefined && (!asksForFigure(page, place.section) || openedFigures.has(figureKey(place)));
}

/** The figure of a place, where a page is read there and its section shows one. */
export const openedFigure = (place: Place): SectionFigure | undefined => (place.view === 'study' ? openedFigures.get(figureKey(place)) : undefined);

/** What is wrong with the section that a place names on its page, which has been opened; nothing where there is none, or it has it. */
export function unknownSection({ page, section }: PagePlace): readonly Problem[] {
  if (page === undefined || section === undefined || openedPages.get(page)?.sections.includes(section)) return [];
  return [{ kind: 'bad-value', key: 'section', text: section, used: '' }];
}
