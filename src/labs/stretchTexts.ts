import type { Law } from '../math/law/law';
import type { InfiniteStretch } from '../math/quantities/place';

/**
 * Where something is infinite, in signs: a stretch without mass by its ends, “x < 3”; a tail by where it goes, “x → ±∞”, for no place in
 * it is to blame.
 */
export function stretchTexts(stretches: readonly InfiniteStretch[], kind: Law['kind'], write: (x: number) => string): readonly string[] {
  const ends = stretches.flatMap(({ low, high, tail }) => (tail === undefined ? [] : [tail === 'low' ? low : high]));
  const isWhole = ends.includes(-Infinity) && ends.includes(Infinity);
  const tails = isWhole ? ['x → ±∞', ...ends.filter(Number.isFinite).map((end) => `x → ${write(end)}`)] : ends.map((end) => `x → ${signed(end, write)}`);
  const bare = stretches.filter(({ tail }) => tail === undefined);
  return [...bare.map((stretch) => between(stretch, kind, write)), ...tails];
}

function signed(end: number, write: (x: number) => string): string {
  if (Number.isFinite(end)) return write(end);
  return end > 0 ? '+∞' : '−∞';
}

/** A stretch of outcomes has its ends, one of a density need not. */
function between({ low, high }: InfiniteStretch, kind: Law['kind'], write: (x: number) => string): string {
  if (low === -Infinity && high === Infinity) return 'x → ±∞';
  const [below, above] = kind === 'discrete' ? ['≤', '≥'] : ['<', '>'];
  if (low === -Infinity) return `x ${below} ${write(high)}`;
  return high === Infinity ? `x ${above} ${write(low)}` : `x = ${write(low)} … ${write(high)}`;
}
