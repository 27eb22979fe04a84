import type { Problem } from '../scene/problem';
import type { Place } from '../scene/query';
import { studyPages } from './studyPages';
import type { SectionFigure, StudyPage } from './studyPages';

const loaders = new Map<string, () => Promise<StudyPage>>(Object.entries(studyPages));
const pages = new Map<string, StudyPage>();
const figures = new Map<string, SectionFigure>();

type Asked = Partial<Pick<Place, 'page' | 'section'>>;

const keyOf = ({ page, section }: Asked): string => `${page}/${section}`;
const asksForFigure = ({ sections, figureOf }: StudyPage, section: string | undefined): section is string =>
  figureOf !== undefined && section !== undefined && sections.includes(section);

/** Fetches a page of Study, and the figure of its section where it shows one. */
export async function openPlace(place: Asked): Promise<void> {
  const load = loaders.get(place.page ?? '');
  if (!load) throw new Error(`no page ${place.page}`);
  const page = pages.get(place.page ?? '') ?? (await load());
  pages.set(place.page ?? '', page);
  if (!asksForFigure(page, place.section) || figures.has(keyOf(place))) return;
  const figure = await page.figureOf?.(place.section);
  if (figure) figures.set(keyOf(place), figure);
}

/** Whether all that a place names of pages has been fetched. */
export function isPlaceOpened(place: Asked): boolean {
  if (place.page === undefined) return true;
  const page = pages.get(place.page);
  return page !== undefined && (!asksForFigure(page, place.section) || figures.has(keyOf(place)));
}

/** A page that has been opened, as the one of the place always has. */
function openedPage(name: string): StudyPage {
  const page = pages.get(name);
  if (!page) throw new Error(`the page ${name} has not been opened`);
  return page;
}

/** The figure of a place, where a page is read there and its section shows one. */
export const openedFigure = (place: Place): SectionFigure | undefined => (place.view === 'study' ? figures.get(keyOf(place)) : undefined);

/** What is wrong with the section that a place names on its page; nothing where there is none, or it has it. */
export function unknownSection({ page, section }: Asked): readonly Problem[] {
  if (page === undefined || section === undefined || openedPage(page).sections.includes(section)) return [];
  return [{ kind: 'bad-value', key: 'section', text: section, used: '' }];
}
