import type { Language, Preferences } from '../scene/preferences';
import { languages } from '../scene/preferences';
import type { Place } from '../scene/query';
import { formatQuery } from '../scene/query';
import { known } from './knownAddress';
import { fullPage } from './siteRoot';
import { studyPageNames } from './studyPageNames';

/** The page of a chapter in a language, or of a page beside them, below the root of the site. Its address says both, so that its query need not. */
export const chapterPath = (lang: Language, name: string): string => `${lang}/${name}/`;

const isMade = (page: string): boolean => studyPageNames.some((name) => name === page);

/** What the path of an address on a site says, as a query would; nothing where it is of no page of its own. */
function pathSays(pathname: string, root: string | undefined): Readonly<Record<string, string>> | undefined {
  if (root === undefined || !pathname.startsWith(root)) return undefined;
  const [lang = '', name = ''] = pathname.slice(root.length).split('/');
  if (!languages.some((one) => one === lang)) return undefined;
  if (known.chapters.includes(name)) return { lang, chapter: name };
  return isMade(name) ? { lang, page: name } : undefined;
}

/** A place in the page, as browsers know them without scripts; a scene has an equals sign in it. */
const FRAGMENT = /^#([\w-]+)$/;

export type Addressed = Pick<Location, 'search' | 'hash'>;

/**
 * What an address on a site says, all of it as a query: what its path says of language and chapter, and its fragment of a section,
 * is added, unless its query does.
 */
export function addressedBy({ pathname, search, hash }: Pick<Location, 'pathname' | 'search' | 'hash'>, root: string | undefined): Addressed {
  const says = pathSays(pathname, root);
  if (!says) return { search, hash };
  const [, section] = FRAGMENT.exec(hash) ?? [];
  // Where the skip link leads, nothing is asked for.
  const params = new URLSearchParams({ ...says, ...(section !== undefined && section !== 'content' && { section }) });
  for (const [key, value] of new URLSearchParams(search)) params.set(key, value);
  return { search: `?${params}`, hash: section === undefined ? hash : '' };
}

interface Site {
  /** Where there is one. */
  readonly root: string | undefined;
  readonly lang: Language;
  /** What the chapter's reader has predicted. */
  readonly predicted?: string | null;
}

/** Where a place is: a query, or on a site the page of its chapter or of what stands beside them, or its front page with a query. */
export function hrefOf(place: Place, preferences: Partial<Preferences>, { root, lang, predicted = null }: Site): string {
  if (!known.views.includes(place.view)) return `${fullPage()}${formatQuery(place, preferences, known, predicted)}`;
  if (root === undefined || place.view !== 'study' || (place.page !== undefined && !isMade(place.page)) || place.task) return `${root ?? ''}${formatQuery(place, preferences, known, predicted)}`;
  const { lang: chosen = lang, ...others } = preferences;
  const query = formatQuery({ ...place, chapter: known.chapters[0] ?? '', page: undefined }, others, known, place.page === undefined ? predicted : null);
  return `${root}${chapterPath(chosen, place.page ?? place.chapter)}${query}`;
}
