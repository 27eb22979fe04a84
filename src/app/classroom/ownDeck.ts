import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { Deck } from './deck';
import { deckText, readDeck } from './deckFile';
import { closeLecture } from './openDeck';
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
  store ??= createStore<OwnDeck>(stored);
  return store;
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
  // Its slides are others now.
  closeLecture('own');
  closeSlides('own');
}

/** Changes under one label that follow each other are one step of Undo; without a label, each is one. */
export function changeOwnDeck(change: (deck: Deck) => Deck, label?: string): void {
  const { deck, past, last } = readOwnDeck();
  const next = change(deck);
  if (next !== deck) write(next, label !== undefined && label === last ? past : [...past, deck].slice(-MOST_PAST), label);
}

export function undoOwnDeck(): void {
  const { past } = readOwnDeck();
  const before = past.at(-1);
  if (before) write(before, past.slice(0, -1));
}

/** For tests, and for another visit: what is kept is read again. */
export function rereadOwnDeck(): void {
  store = undefined;
}
