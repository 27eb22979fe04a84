import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { Deck } from './deck';
import { deckText, readDeck } from './deckFile';
import { forgetLecture } from './keepLecture';
import { endOutdated } from './openDeck';
import { closeSlides } from './openSlide';

const KEY = 'klarity:deck';

export interface OwnDeck {
  readonly deck: Deck;
  /** The decks before each change, for Undo. */
  readonly past: readonly Deck[];
  /** What was changed last: to type on is one change. */
  readonly last?: string | undefined;
  /** Whether the browser keeps it for the next visit. */
  readonly kept: boolean;
  /** What the browser had kept that could not be read: it is not thrown away, but offered as a file. */
  readonly broken?: string | undefined;
}

const empty: Deck = { klarity: 'deck', version: 1, title: '', slides: [] };
/** As far back as Undo goes. */
const MOST_PAST = 100;
/** What happens in another window: all of it that follows each other is one change here. */
const ELSEWHERE = 'elsewhere';

function stored(): OwnDeck {
  let text: string | null;
  try {
    text = localStorage.getItem(KEY);
  } catch {
    return { deck: empty, past: [], kept: false }; // storage denied: the builder says so
  }
  if (text === null) return { deck: empty, past: [], kept: true };
  const reading = readDeck(text);
  return reading.ok ? { deck: reading.deck, past: [], kept: true } : { deck: empty, past: [], kept: true, broken: text };
}

/** The lecturer's own deck: made once it is first asked for, since there may be no storage before. */
let store: StoreApi<OwnDeck> | undefined;

export function ownDeckStore(): StoreApi<OwnDeck> {
  if (!store) {
    store = createStore<OwnDeck>(stored);
    // Two windows that each wrote their own would take from the other what it has written.
    addEventListener('storage', follow);
  }
  return store;
}

/** Takes over what another window has written. */
function follow({ key, newValue }: StorageEvent): void {
  if (key !== KEY || newValue === null) return;
  const reading = readDeck(newValue);
  if (!reading.ok) return;
  const before = readOwnDeck();
  ownDeckStore().setState({ deck: reading.deck, past: pastAfter(before, ELSEWHERE), last: ELSEWHERE, kept: true });
}

export const readOwnDeck = (): OwnDeck => ownDeckStore().getState();

function write(deck: Deck, past: readonly Deck[], last?: string): void {
  let kept = true;
  try {
    localStorage.setItem(KEY, deckText(deck));
  } catch {
    kept = false; // denied or full: the builder says so, and a file can hold it
  }
  ownDeckStore().setState({ deck, past, kept, last });
  forgetLecture('own');
}

/** The lecture of the deck, as it was before it was changed, is over: for where none of its slides is on the screen. */
export function endOutdatedLecture(): void {
  if (endOutdated('own', readOwnDeck().deck)) closeSlides('own');
}

/** The way back after another change: changes under one label that follow each other are one step. */
const pastAfter = ({ deck, past, last }: OwnDeck, label: string | undefined): readonly Deck[] =>
  label !== undefined && label === last ? past : [...past, deck].slice(-MOST_PAST);

/** Without a label, each change is a step of Undo. */
export function changeOwnDeck(change: (deck: Deck) => Deck, label?: string): void {
  const before = readOwnDeck();
  const next = change(before.deck);
  if (next !== before.deck) write(next, pastAfter(before, label), label);
}

export function undoOwnDeck(): void {
  const { past } = readOwnDeck();
  const before = past.at(-1);
  if (before) write(before, past.slice(0, -1));
}
