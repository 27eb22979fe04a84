import { equalBins } from '../../math/families/fromData/equalBins';
import { roundBelow } from './roundBelow';

/** The edges of equal bins over an interval, rounded so that a link can carry them, and still hold all of it. */
export function tidyEdges(least: number, most: number, bins: number): readonly number[] {
  const edges = equalBins([least, most], bins);
  const width = ((edges.at(-1) ?? Number.NaN) - (edges[0] ?? Number.NaN)) / bins;
  const tidy = edges.map((edge, i) => roundBelow(edge, width, i === 0 ? Math.floor : i === bins ? Math.ceil : Math.round));
  return tidy.every((edge, i) => edge > (tidy[i - 1] ?? -Infinity)) ? tidy : edges;
}
