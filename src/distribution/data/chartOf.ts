import { families } from '../../math/families/index';
import type { Distribution } from '../../math/families/index';
import { areApart } from './digest/areApart';
import type { Digest } from './digest/digestOf';
import { histogramFrom } from './distributionFrom';

interface Blocks {
  /** Centres. */
  readonly x: readonly number[];
  readonly width: number;
  readonly heights: readonly number[];
}

/** What is drawn of data and of what they become. */
export interface DataPicture {
  readonly bars: Blocks;
  readonly curve: { readonly xs: readonly number[]; readonly ys: readonly number[] } | null;
  readonly xDomain: readonly [number, number];
  readonly top: number;
  readonly isDensity: boolean;
}

const POINTS = 240;
/** So far beyond the data a kernel is seen, in bandwidths. */
const REACH = 3;
const BAR = 0.7;

/** The picture of data; without one where they have no density and no counts. */
export function chartOf(digest: Digest, distribution: Distribution): DataPicture | null {
  if (distribution.family === 'empirical') return countsPicture(distribution.params.counts);
  if (distribution.family === 'histogram') return picture(blocksOf(distribution.params), null);
  if (distribution.family !== 'gaussianKde' || !digest.sample) return null;
  const { params } = distribution;
  const { least, most } = digest.moments;
  const [low, high] = [least - REACH * params.bandwidth, most + REACH * params.bandwidth];
  const logProb = families.gaussianKde.logProb(params);
  const xs = Array.from({ length: POINTS }, (_, i) => low + ((high - low) * i) / (POINTS - 1));
  const curve = { xs, ys: xs.map((x) => Math.exp(logProb(x))) };
  // Of one value there is no histogram, but a spike as high as one likes.
  const bars = areApart(least, most) ? blocksOf(histogramFrom(digest.sample, digest.sample.bins)) : { x: [], width: 0, heights: [] };
  return picture(bars, curve);
}

function countsPicture(counts: readonly number[]): DataPicture {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const bars = { x: [...counts.keys()], width: BAR, heights: counts.map((count) => count / total) };
  return { bars, curve: null, xDomain: [-0.5, counts.length - 0.5], top: Math.max(...bars.heights), isDensity: false };
}

function blocksOf({ edges, counts }: { readonly edges: readonly number[]; readonly counts: readonly number[] }): Blocks {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const at = (i: number): number => edges[i] ?? Number.NaN;
  return {
    x: counts.map((_, i) => (at(i) + at(i + 1)) / 2),
    width: (at(counts.length) - at(0)) / counts.length,
    heights: counts.map((count, i) => count / total / (at(i + 1) - at(i))),
  };
}

function picture(bars: Blocks, curve: DataPicture['curve']): DataPicture {
  const ends = [...bars.x.map((x) => x - bars.width / 2), ...bars.x.map((x) => x + bars.width / 2), ...(curve?.xs ?? [])];
  return {
    bars,
    curve,
    xDomain: [Math.min(...ends), Math.max(...ends)],
    top: Math.max(...bars.heights, ...(curve?.ys ?? [])),
    isDensity: true,
  };
}
