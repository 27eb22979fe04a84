import type { Code } from './canonicalCode';

/**
 * The codewords of a sequence of symbols, one after another: a string of '0' and '1'.
 * @throws RangeError naming the symbol and its place where the code has no codeword for it (q(x) = 0 when the code was
 * made for q), or where it is no symbol of the code.
 */
export function encode(code: Code, symbols: ArrayLike<number>): string {
  const words = Array.from(symbols, (symbol, i) => {
    const word = code[symbol];
    if (word === undefined) {
      throw new RangeError(`symbols[${i}] must be a symbol from 0 to ${code.length - 1}, got ${symbol}`);
    }
    if (word === null) {
      throw new RangeError(`symbols[${i}] is ${symbol}, which has no codeword: the code gives it no mass`);
    }
    return word;
  });
  return words.join('');
}
