import { MAX_MASS, MAX_OUTCOMES } from './wormsScene';

export type CountsProblem =
  | { readonly kind: 'empty' | 'few' | 'zero' }
  | { readonly kind: 'bad' | 'negative' | 'large'; readonly word: string; readonly line: number }
  | { readonly kind: 'gap'; readonly line: number }
  | { readonly kind: 'many'; readonly n: number };

export type CountsRead =
  | { readonly ok: true; readonly counts: readonly number[] }
  | { readonly ok: false; readonly problem: CountsProblem };

interface Row {
  readonly line: number;
  readonly words: readonly string[];
}

/** Separators of Western and Chinese keyboards alike. */
const SEPARATORS = /[\s,;，、；\t]+/u;

const isNumber = (word: string): boolean => word !== '' && Number.isFinite(Number(word));

/** Full-width digits and signs, as Chinese keyboards write them, and the typographic minus. */
function halfWidth(text: string): string {
  return text
    .replaceAll(/[\uFF01-\uFF5E]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replaceAll('\u2212', '-');
}

function rowsOf(text: string): readonly Row[] {
  return halfWidth(text)
    .split(/\r\n|\r|\n/)
    .map((line, i) => ({ line: i + 1, words: line.split(SEPARATORS).filter((word) => word !== '') }))
    .filter(({ words }) => words.length > 0);
}

/** Counts of x = 0, 1, 2, … from pasted text: a list in any layout, or CSV rows of value and count under an optional header. */
export function parseCounts(text: string): CountsRead {
  const all = rowsOf(text);
  const hasHeader = all.length > 1 && all[0]?.words.every((word) => !isNumber(word)) === true;
  const rows = hasHeader ? all.slice(1) : all;
  const refuse = (problem: CountsProblem): CountsRead => ({ ok: false, problem });

  for (const { line, words } of rows) {
    const word = words.find((one) => !isNumber(one));
    if (word !== undefined) return refuse({ kind: 'bad', word, line });
  }
  const isTable = (rows.length > 1 || hasHeader) && rows.every(({ words }) => words.length === 2);
  if (isTable) {
    const gap = rows.find(({ words }, x) => Number(words[0]) !== x);
    if (gap) return refuse({ kind: 'gap', line: gap.line });
  }
  const entries = rows.flatMap(({ line, words }) => (isTable ? words.slice(1) : words).map((word) => ({ line, word })));
  const negative = entries.find(({ word }) => Number(word) < 0);
  if (negative) return refuse({ kind: 'negative', ...negative });
  const large = entries.find(({ word }) => Number(word) > MAX_MASS);
  if (large) return refuse({ kind: 'large', ...large });
  const counts = entries.map(({ word }) => Number(word));
  if (counts.length === 0) return refuse({ kind: 'empty' });
  if (counts.length === 1) return refuse({ kind: 'few' });
  if (counts.length > MAX_OUTCOMES) return refuse({ kind: 'many', n: counts.length });
  if (counts.every((count) => count === 0)) return refuse({ kind: 'zero' });
  return { ok: true, counts };
}
