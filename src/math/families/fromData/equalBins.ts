import { requireInteger } from '../requireParameter';
import { requireFiniteEntries } from '../requireVector';

/**
 * The edges of `bins` equally wide bins from the least to the largest of the data; of width 1/bins about the data's one
 * value where there is no other.
 * @returns bins + 1 ascending numbers; the first and last are the extremes of the data themselves.
 * @throws RangeError naming `bins` unless it is an integer ≥ 1 and so few that edges differ, `data` when it is empty, or
 * its entry that is not finite.
 */
export function equalBins(data: readonly number[], bins: number): readonly number[] {
  requireInteger('bins', bins, 1);
  if (data.length === 0) throw new RangeError('data must hold at least 1 entry');
  requireFiniteEntries('data', data);
  const [least, most] = [data.reduce((a, b) => Math.min(a, b)), data.reduce((a, b) => Math.max(a, b))];
  const [low, high] = least < most ? [least, most] : [least - 0.5, least + 0.5];
  const edges = Array.from({ length: bins + 1 }, (_, i) => low * (1 - i / bins) + high * (i / bins));
  if (edges.some((edge, i) => !(edge > (edges[i - 1] ?? -Infinity)))) {
    throw new RangeError(`bins must be fewer for data from ${least} to ${most}, got ${bins}`);
  }
  return edges;
}
