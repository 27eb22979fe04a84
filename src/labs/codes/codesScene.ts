import type { CodeKind, ModelSource, SymbolSource } from '../../engine/codes';

/** Symbols from p, sent with a code made for p and with one made for q. */
export interface CodesScene {
  readonly version: 1;
  readonly lab: 'codes';
  /** The truth: where the symbols come from. Never uniform by name: then its masses say so. */
  readonly p: Exclude<SymbolSource, { kind: 'uniform' }>;
  /** The model that the wrong code is made for: on the symbols of p. */
  readonly q: ModelSource;
  readonly code: CodeKind;
  readonly seed: number;
  /** How many symbols have been sent. */
  readonly sent: number;
  /** Whose tree is drawn: that of the code made for p, or for q. */
  readonly tree: Side;
  /** The symbol that is looked at. */
  readonly brush: number | null;
}

export const sides = ['right', 'wrong'] as const;
export type Side = (typeof sides)[number];

export const codeKinds = ['ideal', 'shannon', 'huffman'] as const satisfies readonly CodeKind[];

export const SYMBOLS = { min: 2, max: 8 } as const;
const LETTERS = 26;
/** Of a text of one's own: what a link carries. */
export const MOST_LETTERS = 800;
/** More than any text here has. */
export const MOST_SENT = 20_000;
export const SEEDS = { min: 0, max: 9999 } as const;

export const isAlphabet = ({ p }: Pick<CodesScene, 'p'>): boolean => p.kind === 'pmf';

/** How many symbols there are. */
export const symbolCount = ({ p }: Pick<CodesScene, 'p'>): number => (p.kind === 'pmf' ? p.probs.length : LETTERS);

/** A, B, C … of an alphabet, a, b, c … of a text. */
export function symbolName(scene: Pick<CodesScene, 'p'>, symbol: number): string {
  return String.fromCharCode((isAlphabet(scene) ? 65 : 97) + symbol);
}

/** Whether one code is looked at alone, with none to hold against it. */
export const isAlone = ({ q }: Pick<CodesScene, 'q'>): boolean => q.kind === 'truth';

/** Whether q speaks of the symbols of p. */
export function agree({ p, q }: Pick<CodesScene, 'p' | 'q'>): boolean {
  if (q.kind === 'uniform' || q.kind === 'truth') return true;
  if (p.kind === 'pmf') return q.kind === 'pmf' && q.probs.length === p.probs.length;
  return q.kind !== 'pmf';
}
