import type { Code } from './canonicalCode';

export interface CodeNode {
  /** The bits from the root to here: '' at the root itself. */
  readonly prefix: string;
  /** The symbol whose codeword ends here; null where a question is still open. */
  readonly symbol: number | null;
  /** Index of the node before the last bit; null at the root. */
  readonly parent: number | null;
}

/**
 * A prefix code as the tree of questions that it asks: a node for every beginning of a codeword, the leaves being the
 * symbols.
 * @returns the nodes in the order of their prefixes ('' first, then '0…' before '1…'), so that leaves come from left to right;
 * nothing for a code without codewords.
 * @throws RangeError naming the codeword that another one starts with: then the code is no prefix code.
 * @source Cover & Thomas (2006), §5.2
 */
export function codeTree(code: Code): readonly CodeNode[] {
  const symbolOf = new Map<string, number>();
  const prefixes = new Set<string>();
  for (const [symbol, word] of code.entries()) {
    if (word === null) continue;
    if (symbolOf.has(word)) throw new RangeError(`code must be a prefix code, but ${JSON.stringify(word)} is taken twice`);
    symbolOf.set(word, symbol);
    for (let end = 0; end <= word.length; end++) prefixes.add(word.slice(0, end));
  }
  const sorted = [...prefixes].toSorted();
  const indexOf = new Map(sorted.map((prefix, index) => [prefix, index]));
  return sorted.map((prefix, index) => {
    const symbol = symbolOf.get(prefix) ?? null;
    if (symbol !== null && sorted[index + 1]?.startsWith(prefix) === true) {
      throw new RangeError(`code must be a prefix code, but another codeword starts with ${JSON.stringify(prefix)}`);
    }
    return { prefix, symbol, parent: prefix === '' ? null : (indexOf.get(prefix.slice(0, -1)) ?? null) };
  });
}
