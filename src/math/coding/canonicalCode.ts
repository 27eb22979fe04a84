/** A codeword of '0' and '1' for each symbol, none a prefix of another; null for a symbol that has none. */
export type Code = readonly (string | null)[];

/** The next word of the same length in binary order, or null after the last. */
function successor(word: string): string | null {
  const last = word.lastIndexOf('0');
  return last === -1 ? null : `${word.slice(0, last)}1${'0'.repeat(word.length - last - 1)}`;
}

/**
 * The canonical prefix code with the given lengths in bits: codewords in binary order by length, then by symbol, each
 * the successor of the one before, filled up with zeros.
 * @returns a codeword a symbol; null where the length is Infinity, '' where it is 0.
 * @throws RangeError naming the length that is neither a whole number ≥ 0 nor Infinity, or `lengths` where Σ
 * 2^(−length) > 1.
 * @source Schwartz & Kallick (1964), Commun. ACM 7, 166–169
 */
export function canonicalCode(lengths: ArrayLike<number>): Code {
  const code = Array.from(lengths, (): string | null => null);
  const symbols = Array.from(lengths, (length, symbol) => ({ symbol, length }))
    .filter(({ length }) => length !== Infinity)
    .toSorted((a, b) => a.length - b.length || a.symbol - b.symbol);
  let free: string | null = '';
  for (const { symbol, length } of symbols) {
    if (!Number.isInteger(length) || length < 0) {
      throw new RangeError(`lengths[${symbol}] must be a whole number of at least 0 or Infinity, got ${length}`);
    }
    if (free === null) throw new RangeError('lengths must leave room for every codeword, but Σ 2^(−length) > 1');
    const word: string = free.padEnd(length, '0');
    code[symbol] = word;
    free = successor(word);
  }
  return code;
}
