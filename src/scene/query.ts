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
  /** The deck that a classroom shows, where it shows one, and which of its slides, from 1. Only the deck knows whether it has it. */
  readonly deck?: string | undefined;
  readonly slide?: number | undefined;
  /** Whether a classroom is seen as the lecturer sees it, in a window of their own. */
  readonly presenter?: boolean | undefined;
  /** The parts of the lab that are shown; empty for all of them. Only the lab knows whether it has them: see `keepNamed`. */
  readonly show: readonly string[];
  /** What a teacher asks for, as its link carries it. Only its lab can read it. */
  readonly task?: string | undefined;
  /** The fields of the scene that the reader may not change; none where it is left out. */
  readonly lock?: readonly string[] | undefined;
}

/** A place seen from another one. Locks belong to where they were made: they stay within a lab in its view, within a chapter, or with a task. */
export function placeFrom(from: Place, change: Partial<Place>): Place {
  const there = { ...from, ...change };
  const stays = (['view', 'lab', 'chapter', 'page'] as const).every((key) => there[key] === from[key]);
  return stays || (there.task !== undefined && there.task === from.task) ? there : { ...there, lock: change.lock };
}

/** What an address may name: the registries' keys, handed in by the app. */
export interface Known {
  readonly views: readonly View[];
  readonly labs: readonly string[];
  readonly chapters: readonly string[];
  readonly pages: readonly string[];
  readonly decks: readonly string[];
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

  const list = (key: string): readonly string[] => {
    seen.add(key);
    return (params.get(key) ?? '').split(',').filter((part) => part !== '');
  };
  const show = list('show');
  const lock = list('lock');
  seen.add('section');
  const section = params.get('section') ?? '';
  seen.add('task');
  const task = params.get('task') ?? '';
  seen.add('predicted');
  const predicted = params.get('predicted');
  const page = pick('page', known.pages);
  const view = pick('view', known.views, known.views[0] ?? 'study');
  const deck = pick('deck', known.decks);
  seen.add('slide');
  const number = params.get('slide');
  const isNumber = number !== null && /^[1-9]\d{0,2}$/.test(number);
  if (number !== null && !isNumber) problems.push({ kind: 'bad-value', key: 'slide', text: number, used: '' });
  const isPresenter = pick('presenter', ['1']) !== undefined && view === 'classroom';
  const place: Place = {
    view,
    lab: pick('lab', known.labs, known.labs[0] ?? ''),
    chapter: pick('chapter', known.chapters, known.chapters[0] ?? ''),
    show,
    ...(lock.length > 0 && { lock }),
    ...(page !== undefined && { page }),
    ...(section !== '' && { section }),
    ...(task !== '' && { task }),
    ...(isPresenter && { presenter: true }),
    ...(view === 'classroom' && deck !== undefined && { deck, ...(isNumber && { slide: Number(number) }) }),
  };
  const lang = pick('lang', preferenceChoices.lang);
  const theme = pick('theme', preferenceChoices.theme);
  const unit = pick('unit', preferenceChoices.unit);
  const notation = pick('notation', preferenceChoices.notation);
  for (const [key, text] of params) if (!seen.has(key)) problems.push({ kind: 'unknown-key', key, text, used: '' });
  return { place, preferences: { ...(lang && { lang }), ...(theme && { theme }), ...(unit && { unit }), ...(notation && { notation }) }, ...(predicted !== null && { predicted }), problems };
}

/** In `lock`, every name there is. */
export const ALL = 'all';

/** A place with only the parts that its lab has and the locks that its scene can have; the others are reported. */
export function keepNamed(place: Place, parts: readonly string[], lockable: readonly string[]): { readonly place: Place; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const keep = (key: string, asked: readonly string[], offered: readonly string[]): readonly string[] => {
    const kept = asked.filter((name) => offered.includes(name));
    for (const text of asked) if (!kept.includes(text)) problems.push({ kind: 'bad-value', key, text, used: kept.join(','), offered });
    return kept;
  };
  const { show, lock = [], ...rest } = place;
  const locks = lock.includes(ALL) ? lockable : keep('lock', lock, lockable);
  return { place: { ...rest, show: keep('show', show, parts), ...(locks.length > 0 && { lock: locks }) }, problems };
}

/**
 * The query of a place and of what a chapter's reader has predicted there, in a fixed order; the default view, the only lab and the only chapter
 * are left out. A page beside the chapters belongs to none, and neither does a task.
 */
export function formatQuery(place: Place, preferences: Partial<Preferences>, known: Known, predicted: string | null = null): string {
  const params = new URLSearchParams();
  if (place.view !== known.views[0]) params.set('view', place.view);
  const { deck, slide, presenter } = place.view === 'classroom' ? place : {};
  if (presenter === true) params.set('presenter', '1');
  if (deck !== undefined) params.set('deck', deck);
  if (slide !== undefined) params.set('slide', String(slide));
  // A slide brings its lab.
  if ((place.view !== 'study' || place.task) && slide === undefined && place.lab !== known.labs[0]) params.set('lab', place.lab);
  const isChapter = place.view === 'study' && place.page === undefined && !place.task;
  if (isChapter && place.chapter !== known.chapters[0]) params.set('chapter', place.chapter);
  if (place.view === 'study' && place.page !== undefined) params.set('page', place.page);
  if (place.view === 'study' && place.section) params.set('section', place.section);
  if (isChapter && predicted !== null) params.set('predicted', predicted);
  if (place.show.length > 0) params.set('show', place.show.join(','));
  if (place.lock && place.lock.length > 0) params.set('lock', place.lock.join(','));
  for (const [key, value] of Object.entries(preferences)) params.set(key, value);
  // Last, as the longest.
  if (place.task) params.set('task', place.task);
  const text = params.toString().replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}
