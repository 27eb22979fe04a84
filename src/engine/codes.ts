import { canonicalCode } from '../math/coding/canonicalCode';
import type { Code } from '../math/coding/canonicalCode';
import { codeTree } from '../math/coding/codeTree';
import type { CodeNode } from '../math/coding/codeTree';
import { udhr } from '../math/coding/data/udhr';
import type { UdhrLanguage } from '../math/coding/data/udhr';
import { decode } from '../math/coding/decode';
import { encode } from '../math/coding/encode';
import { expectedLength } from '../math/coding/expectedLength';
import { huffmanLengths } from '../math/coding/huffmanLengths';
import { idealLengths } from '../math/coding/idealLengths';
import { lengthVariance } from '../math/coding/lengthVariance';
import { runningLengths } from '../math/coding/runningLengths';
import { shannonLengths } from '../math/coding/shannonLengths';
import { crossEntropy } from '../math/divergence/crossEntropy';
import { entropy } from '../math/divergence/entropy';
import { kl } from '../math/divergence/kl';
import type { Quantity } from '../math/divergence/quantity';
import { tabulate } from '../math/families/tabulate';
import type { Pmf } from '../math/families/pmf';
import { drawSamples } from '../math/sampling/drawSamples';
import { empiricalCounts } from '../math/sampling/empiricalCounts';
import { seededRandom } from '../math/sampling/seededRandom';

export type CodeKind = 'ideal' | 'shannon' | 'huffman';

/** Where symbols come from: masses, the letters a to z of a text, or a declaration in one language; a uniform has its symbols from p. */
export type SymbolSource =
  | { readonly kind: 'pmf'; readonly probs: readonly number[] }
  | { readonly kind: 'text'; readonly letters: string }
  | { readonly kind: 'udhr'; readonly language: UdhrLanguage }
  | { readonly kind: 'uniform' };

/** What the wrong code is made for; the truth itself where one code is looked at alone, and none is wrong. */
export type ModelSource = SymbolSource | { readonly kind: 'truth' };

export interface CodesRequest {
  readonly p: SymbolSource;
  readonly q: ModelSource;
  readonly code: CodeKind;
  /** For the draws, where p is no text. */
  readonly seed: number;
}

/** The same symbols under one code. Lengths in bits. */
export interface Sent {
  readonly lengths: Float64Array;
  /** Without a mass, none. Of ideal lengths there are no codewords: then those of Huffman's code, with its tree. */
  readonly words: Code;
  readonly tree: readonly CodeNode[];
  /** Σ p(x)·length(x), in **bits**. */
  readonly expected: Quantity;
  /** Of length(x) under p, in bits²; NaN where `expected` is infinite. */
  readonly variance: number;
  /** Bits that the first n symbols take, from n = 0 to the last that can be sent. */
  readonly running: Float64Array;
  /** What goes over the wire, up to the first symbol without a codeword; '' for ideal lengths. */
  readonly bits: string;
  /** The symbols read back from `bits` alone. */
  readonly restored: readonly number[];
}

/** Symbols sent under the code made for p, and under that made for q. Quantities in nats. */
export interface Codes {
  readonly p: Float64Array;
  readonly q: Float64Array;
  /** In the order in which they are sent. */
  readonly symbols: Uint8Array;
  readonly entropy: Quantity;
  readonly crossEntropy: Quantity;
  readonly kl: Quantity;
  readonly right: Sent;
  readonly wrong: Sent;
}

/** As many as are drawn where there is no text. */
export const DRAWS = 2048;
const LETTERS = 26;
const A = 97;

const symbolsOf = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0) - A);
const frequencies = (symbols: Uint8Array): Pmf =>
  tabulate({ family: 'empirical', params: { counts: empiricalCounts(symbols, LETTERS) } }, LETTERS);
const categorical = (probs: readonly number[]): Pmf => tabulate({ family: 'categorical', params: { probs } }, probs.length);

/** The pmf of a source on so many symbols, and its text, where it has one. */
async function read(source: SymbolSource, outcomes: number): Promise<{ readonly pmf: Pmf; readonly text: Uint8Array | null }> {
  if (source.kind === 'pmf') return { pmf: categorical(source.probs), text: null };
  if (source.kind === 'uniform') return { pmf: categorical(Array.from({ length: outcomes }, () => 1 / outcomes)), text: null };
  const text = symbolsOf(source.kind === 'text' ? source.letters : await udhr[source.language]());
  return { pmf: frequencies(text), text };
}

const lengthsOf = { ideal: idealLengths, shannon: shannonLengths, huffman: huffmanLengths } as const;

function send(symbols: Uint8Array, { p, made, code }: { readonly p: Pmf; readonly made: Pmf; readonly code: CodeKind }): Sent {
  const lengths = lengthsOf[code](made);
  const words = canonicalCode(code === 'ideal' ? huffmanLengths(made) : lengths);
  const stop = symbols.findIndex((symbol) => words[symbol] === null);
  const sendable = stop === -1 ? symbols : symbols.subarray(0, stop);
  const bits = code === 'ideal' ? '' : encode(words, sendable);
  return {
    lengths,
    words,
    tree: codeTree(words),
    expected: expectedLength(p, lengths),
    variance: lengthVariance(p, lengths),
    running: runningLengths(lengths, sendable),
    bits,
    restored: code === 'ideal' ? [] : decode(words, bits, sendable.length),
  };
}

/** A text, or draws from p, sent with the code made for p and with the code made for q. */
export async function codes({ p: source, q: model, code, seed }: CodesRequest): Promise<Codes> {
  const { pmf: p, text } = await read(source, source.kind === 'pmf' ? source.probs.length : LETTERS);
  const { pmf: q } = model.kind === 'truth' ? { pmf: p } : await read(model, p.probs.length);
  const symbols = text ?? Uint8Array.from(drawSamples(p, DRAWS, seededRandom(seed)));
  return {
    p: p.probs,
    q: q.probs,
    symbols,
    entropy: entropy(p),
    crossEntropy: crossEntropy(p, q),
    kl: kl(p, q),
    right: send(symbols, { p, made: p, code }),
    wrong: send(symbols, { p, made: q, code }),
  };
}
