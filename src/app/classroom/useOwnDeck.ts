import { useStore } from 'zustand';
import { ownDeckStore } from './ownDeck';
import type { OwnDeck } from './ownDeck';

/** The lecturer's own deck, followed. */
export const useOwnDeck = (): OwnDeck => useStore(ownDeckStore());
