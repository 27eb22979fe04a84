import type { Preferences } from './preferences';
import { preferenceChoices } from './preferences';
import type { Problem } from './problem';

export const views = ['study', 'explore', 'classroom', 'embed'] as const;
export type View = (typeof views)[number];

/** Where the reader is: everything of the query but the preferences. */
export interface Place {
  readonly view: View;
  readonly lab: string;
  readonly chapter: string;
  /** A page of Study beside its chapters, where one is read. */
  readonly page?: string | undefined;
  /** The section of a chapter or of a page that an address leads to. Only its text knows whether it has it. */
  readonly section?: string | undefined;
  /** The parts of the lab that are shown; empty for all of them. Only the lab knows whether it has them: see `keepParts`. */
  readonly show: readonly string[];
}

/** What an address may name: the registries' keys, handed in by the app. */
export interface Known {
  readonly labs: readonly string[];
  readonly chapters: readonly string[];
  readonly pages: readonly string[];
}

export interface ParsedQuery {
  readonly place: Place;
  /** Only what the query itself sets. */
  readonly preferences: Partial<Preferences>;
  /** What the reader has predicted. Only the chapter knows whether it is an answer to its question. */
  readonly predicted?: string;
  readonly problems: readonly Problem[];
}

function oneOf<T extends string>(choices: readonly T[], text: string): T | undefined {
  return choices.find((choice) => choice === text);
}

/** The place and preferences of a query. What it cannot name falls back to the first choice and is reported. */
export function parseQuery(search: string, known: Known): ParsedQuery {
  const params = new URLSearchParams(search);
  const problems: Problem[] = [];
  const seen = new Set<string>();

  function pick<T extends string>(key: string, choices: readonly T[], fallback: T): T;
  function pick<T extends string>(key: string, choices: readonly T[]): T | undefined;
  function pick<T extends string>(key: string, choices: readonly T[], fallback?: T): T | undefined {
    seen.add(key);
    const text = params.get(key);
    if (text === null) return fallback;
    const choice = oneOf(choices, text);
    if (choice === undefined) problems.push({ kind: 'bad-value', key, text, used: fallback ?? '' });
    return choice ?? fallback;
  }

  seen.add('show');
  const show = (params.get('show') ?? '').split(',').filter((part) => part !== '');
  seen.add('section');
  const section = params.get('section') ?? '';
  seen.add('predicted');
  const predicted = params.get('predicted');
  const page = pick('page', known.pages);
  const place: Place = {
    view: pick('view', views, 'study'),
    lab: pick('lab', known.labs, known.labs[0] ?? ''),
    chapter: pick('chapter', known.chapters, known.chapters[0] ?? ''),
    show,
    ...(page !== undefined && { page }),
    ...(section !== '' && { section }),
  };
  const lang = pick('lang', preferenceChoices.lang);
  const theme = pick('theme', preferenceChoices.theme);
  const unit = pick('unit', preferenceChoices.unit);
  const notation = pick('notation', preferenceChoices.notation);
  for (const [key, text] of params) if (!seen.has(key)) problems.push({ kind: 'unknown-key', key, text, used: '' });
  return { place, preferences: { ...(lang && { lang }), ...(theme && { theme }), ...(unit && { unit }), ...(notation && { notation }) }, ...(predicted !== null && { predicted }), problems };
}

/** A place with only the parts that its lab has; the others are reported. */
export function keepParts(place: Place, parts: readonly string[]): { readonly place: Place; readonly problems: readonly Problem[] } {
  const show = place.show.filter((part) => parts.includes(part));
  const unknown = place.show.filter((part) => !parts.includes(part));
  return {
    place: { ...place, show },
    problems: unknown.map((text) => ({ kind: 'bad-value', key: 'show', text, used: show.join(',') })),
  };
}

/**
 * The query of a place and of what a chapter's reader has predicted there, in a fixed order; the default view, the only lab and the only chapter
 * are left out. A page beside the chapters belongs to none.
 */
export function formatQuery(place: Place, preferences: Partial<Preferences>, known: Known, predicted: string | null = null): string {
  const params = new URLSearchParams();
  if (place.view !== 'study') params.set('view', place.view);
  if (place.view !== 'study' && place.lab !== known.labs[0]) params.set('lab', place.lab);
  const isChapter = place.view === 'study' && place.page === undefined;
  if (isChapter && place.chapter !== known.chapters[0]) params.set('chapter', place.chapter);
  if (place.view === 'study' && place.page !== undefined) params.set('page', place.page);
  if (place.view === 'study' && place.section) params.set('section', place.section);
  if (isChapter && predicted !== null) params.set('predicted', predicted);
  if (place.show.length > 0) params.set('show', place.show.join(','));
  for (const [key, value] of Object.entries(preferences)) params.set(key, value);
  const text = params.toString().replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}
