import { requireInteger } from '../families/requireParameter';
import type { Code } from './canonicalCode';

/**
 * The first `count` symbols of a string of '0' and '1': what `encode` made, given the same code. Their number is
 * needed, since a certain symbol costs no bits.
 * @returns the symbols in order.
 * @throws RangeError naming `bits` where they end within a codeword, are more than the symbols take, fit no codeword,
 * or are not '0' and '1'; naming `count` unless it is an integer ≥ 0.
 */
export function decode(code: Code, bits: string, count: number): readonly number[] {
  requireInteger('count', count, 0);
  const symbolOf = new Map(code.map((word, symbol) => [word, symbol]));
  const longest = code.reduce((most, word) => Math.max(most, word?.length ?? 0), 0);
  const symbols: number[] = [];
  let start = 0;
  while (symbols.length < count) {
    let end = start;
    while (!symbolOf.has(bits.slice(start, end))) {
      end += 1;
      if (end > bits.length) throw new RangeError(`bits must hold ${count} codewords, but end after ${symbols.length}`);
      if (end - start > longest) throw new RangeError(`bits fit no codeword from bit ${start} on`);
    }
    symbols.push(symbolOf.get(bits.slice(start, end)) ?? -1);
    start = end;
  }
  const left = bits.length - start;
  if (left > 0) throw new RangeError(`bits must end with ${count} codewords, but ${left} are left`);
  return symbols;
}
