import type { Pmf } from '../families/pmf';

interface Node {
  readonly mass: number;
  readonly children: readonly Node[];
  readonly symbol: number;
}

/** Takes the lighter of the two heads; of equal ones the leaf, which keeps the longest codeword short. */
function takeLightest(leaves: Node[], joined: Node[]): Node | undefined {
  const [leaf, inner] = [leaves[0], joined[0]];
  if (leaf && (!inner || leaf.mass <= inner.mass)) return leaves.shift();
  return joined.shift();
}

/**
 * The code lengths of a Huffman code for q, in whole bits: no prefix code has a smaller Σ q(x)·length(x).
 * Deterministic: equal masses are joined leaves first and in the order of their symbols, so the longest codeword is as
 * short as it can be.
 * @returns one length a symbol; 0 if it is the only one with mass, Infinity where q has no mass.
 * @error none: they are integers.
 * @source Huffman (1952), Proc. IRE 40, 1098–1101; van Leeuwen (1976), the two queues
 */
export function huffmanLengths(q: Pmf): Float64Array {
  const lengths = new Float64Array(q.probs.length).fill(Infinity);
  const leaves = [...q.probs.keys()]
    .filter((symbol) => (q.logProbs[symbol] ?? -Infinity) > -Infinity)
    .map((symbol): Node => ({ mass: q.probs[symbol] ?? 0, children: [], symbol }))
    .toSorted((a, b) => a.mass - b.mass || a.symbol - b.symbol);
  const joined: Node[] = [];
  for (let joins = leaves.length - 1; joins > 0; joins--) {
    const children = [takeLightest(leaves, joined), takeLightest(leaves, joined)].filter((node) => node !== undefined);
    joined.push({ mass: children.reduce((sum, { mass }) => sum + mass, 0), children, symbol: -1 });
  }
  let level: readonly Node[] = [...leaves, ...joined];
  for (let depth = 0; level.length > 0; depth++) {
    for (const { symbol } of level) if (symbol >= 0) lengths[symbol] = depth;
    level = level.flatMap(({ children }) => children);
  }
  return lengths;
}
