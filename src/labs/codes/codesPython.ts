import type { CodeKind, Codes } from '../../engine/codes';
import type { Unit } from '../../math/unit';
import type { CodesScene } from './codesScene';

const BITS_PER: Readonly<Record<Unit, string>> = { bits: '1.0', nats: 'float(np.log2(np.e))', dits: 'float(np.log2(10))' };

const LENGTHS: Readonly<Record<CodeKind, string>> = {
  ideal: `def lengths(m):
    """-log2 of the probability, the surprise: no whole number."""
    return -np.log2(m)`,
  shannon: `def lengths(m):
    """The surprise, rounded up to whole bits."""
    return np.ceil(-np.log2(m))`,
  huffman: `def lengths(m):
    """Huffman: join the two lightest until one is left; a join is a question to all in it."""
    length = np.where(m > 0, 0.0, np.inf)
    leaves = deque(sorted((mass, [x]) for x, mass in enumerate(m) if mass > 0))
    joined = deque()

    def lightest():
        from_leaves = leaves and (not joined or leaves[0][0] <= joined[0][0])
        return (leaves if from_leaves else joined).popleft()

    while len(leaves) + len(joined) > 1:
        (a, these), (b, those) = lightest(), lightest()
        length[these + those] += 1
        joined.append((a + b, these + those))
    return length`,
};

const list = (values: ArrayLike<number>): string => `np.array([${Array.from(values).join(', ')}])`;

const ABOUT: Readonly<Record<CodesScene['q']['kind'], string>> = {
  pmf: 'as edited',
  text: 'letters a to z of a text',
  udhr: 'letters a to z of the declaration of human rights',
  uniform: 'all alike',
  truth: 'as p: no other code',
};

/** A script that prints the numbers of the lab, from the probabilities that it shows. */
export function codesPython({ p, q, code }: CodesScene, codes: Codes, unit: Unit): string {
  return `${code === 'huffman' ? 'from collections import deque\n\n' : ''}import numpy as np

np.seterr(divide="ignore")  # log2 of 0 is meant: no mass, no codeword
p = ${list(codes.p)}  # ${ABOUT[p.kind]}
q = ${list(codes.q)}  # ${ABOUT[q.kind]}


${LENGTHS[code]}


def mean(length):
    """Sum of p * length where p > 0: a symbol that is never sent costs nothing."""
    return float(np.sum(p[p > 0] * length[p > 0]))


unit = ${BITS_PER[unit]}  # bits in ${unit === 'bits' ? 'a bit' : `a ${unit.slice(0, -1)}`}
print(f"H(p) = {mean(-np.log2(p)) / unit!r}")
print(f"H(p, q) = {mean(-np.log2(q)) / unit!r}")
print(f"KL(p || q) = {(mean(np.log2(p) - np.log2(q))) / unit!r}")
print(f"right code = {mean(lengths(p)) / unit!r}")
print(f"wrong code = {mean(lengths(q)) / unit!r}")
`;
}
