import type { Language, Preferences } from '../scene/preferences';
import { languages } from '../scene/preferences';
import type { Place } from '../scene/query';
import { formatQuery } from '../scene/query';
import { known } from './knownAddress';
import { fullPage } from './siteRoot';

/** The page of a chapter in a language, below the root of the site. Its address says both, so that its query need not. */
export const chapterPath = (lang: Language, chapter: string): string => `${lang}/${chapter}/`;

const isKnown = (lang: string | undefined, chapter: string | undefined): boolean =>
  languages.some((one) => one === lang) && known.chapters.some((one) => one === chapter);

/** What an address on a site says, all of it as a query: what its path says of language and chapter is added, unless its query does. */
export function searchOf({ pathname, search }: Pick<Location, 'pathname' | 'search'>, root: string | undefined): string {
  if (root === undefined || !pathname.startsWith(root)) return search;
  const [lang, chapter] = pathname.slice(root.length).split('/');
  if (!isKnown(lang, chapter)) return search;
  const params = new URLSearchParams({ lang: lang ?? '', chapter: chapter ?? '' });
  for (const [key, value] of new URLSearchParams(search)) params.set(key, value);
  return `?${params}`;
}

interface Site {
  /** Where there is one. */
  readonly root: string | undefined;
  readonly lang: Language;
  /** What the chapter's reader has predicted. */
  readonly predicted?: string | null;
}

/** Where a place is: a query, or on a site the page of its chapter, or its front page with a query. */
export function hrefOf(place: Place, preferences: Partial<Preferences>, { root, lang, predicted = null }: Site): string {
  if (!known.views.includes(place.view)) return `${fullPage()}${formatQuery(place, preferences, known, predicted)}`;
  if (root === undefined || place.view !== 'study' || place.page !== undefined || place.task) return `${root ?? ''}${formatQuery(place, preferences, known, predicted)}`;
  const { lang: chosen = lang, ...others } = preferences;
  return `${root}${chapterPath(chosen, place.chapter)}${formatQuery({ ...place, chapter: known.chapters[0] ?? '' }, others, known, predicted)}`;
}
