import type { DeckName } from '../deckNames';
import { chapterOf } from '../openLesson';
import type { Deck } from './deck';
import { forgetLecture, keepLecture } from './keepLecture';
import { createLecture } from './lecture';
import type { Lecture } from './lecture';

/** The decks that are not made of a chapter, each fetched when it is opened. */
const decks: Readonly<Record<DeckName, () => Promise<Deck>>> = {
  ten: async () => (await import('./decks/tenMinutes')).tenMinutes,
  'twenty-five': async () => (await import('./decks/twentyFiveMinutes')).twentyFiveMinutes,
  fifty: async () => (await import('./decks/fiftyMinutes')).fiftyMinutes,
  own: async () => (await import('./ownDeck')).readOwnDeck().deck,
};
const loaders = new Map<string, () => Promise<Deck>>(Object.entries(decks));

const lectures = new Map<string, Lecture>();

/** Opens a deck by the name that addresses call it by, and its lecture, which goes on where it was left. */
export async function openDeck(name: string): Promise<Lecture> {
  const begun = lectures.get(name);
  if (begun) return begun;
  const load = loaders.get(name) ?? (async () => (await import('./lessonDeck')).lessonDeck(await chapterOf(name).load()));
  const lecture = createLecture(name, await load());
  // Two may have asked for it at once.
  const first = lectures.get(name) ?? keepLecture(lecture);
  lectures.set(name, first);
  return first;
}

/** The lecture of a deck that has been opened, as that of the place always has. */
export function openedLecture(name: string): Lecture {
  const lecture = lectures.get(name);
  if (!lecture) throw new Error(`the deck ${name} has not been opened`);
  return lecture;
}

/** Ends the lecture of a deck that is another one by now: it begins anew. Returns whether there was one to end. */
export function endOutdated(name: string, deck: Deck): boolean {
  const begun = lectures.get(name);
  if (!begun || begun.store.getState().deck === deck) return false;
  lectures.delete(name);
  forgetLecture(name);
  return true;
}
