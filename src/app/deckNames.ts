/** The lists that are shipped, by their minutes, and the lecturer's own deck, as addresses spell them. */
export const deckNames = ['ten', 'twenty-five', 'fifty', 'own'] as const;
export type DeckName = (typeof deckNames)[number];
