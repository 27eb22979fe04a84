import type { Notation } from '../../scene/preferences';

/** The symbols of the truth and of the model, where they are not p and q. */
const symbols: Readonly<Record<Exclude<Notation, 'pq'>, { readonly p: string; readonly q: string }>> = {
  PQ: { p: 'P', q: 'Q' },
  fg: { p: 'f', q: 'g' },
};

/**
 * p and q on their own: in no word, in no name of code, in no quotation marks, within which they are letters of a text or of an address,
 * and not as the symbol of an alphabet that a sentence begins with (“q: p = 0.001”).
 */
const SYMBOL = /(?<![A-Za-zÀ-ÿ\d_“"'.])(?!(?<=^)[pq][:：])[pq](?![A-Za-zÀ-ÿ\d]|_[A-Za-z])/g;

/** A text with the symbols of a notation. */
export function notated(text: string, notation: Exclude<Notation, 'pq'>): string {
  const { p, q } = symbols[notation];
  return text.replace(SYMBOL, (symbol) => (symbol === 'p' ? p : q));
}
