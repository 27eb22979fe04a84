import { asksForFigure, figureKey, openedFigures, openedPages } from './openedPages';
import type { PagePlace } from './openedPages';
import { studyPages } from './studyPages';
import type { StudyPage } from './studyPages';

const loaders = new Map<string, () => Promise<StudyPage>>(Object.entries(studyPages));

/** Fetches a page of Study, and the figure of its section where it shows one; or a slide. */
export async function openPlace(place: PagePlace): Promise<void> {
  if (place.deck !== undefined) return (await import('./classroom/openSlide')).openSlide(place.deck, place.slide);
  const name = place.page ?? '';
  const load = loaders.get(name);
  if (!load) throw new Error(`no page ${name}`);
  const page = openedPages.get(name) ?? (await load());
  openedPages.set(name, page);
  if (!asksForFigure(page, place.section) || openedFigures.has(figureKey(place))) return;
  const figure = await page.figureOf?.(place.section);
  if (figure) openedFigures.set(figureKey(place), figure);
}
