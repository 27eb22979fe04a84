import { families } from '../../math/families';
import type { SamplesMode, SamplesScene } from './samplesScene';

/** The parts of each mode, in order of weight: a small frame shows the first two. */
export const samplesParts = {
  walk: ['walk', 'verdicts', 'laws', 'times'],
  empirical: ['laws', 'growth', 'sizes', 'binning', 'likelihood'],
  estimators: ['running', 'estimates', 'histograms', 'laws'],
} as const satisfies Readonly<Record<SamplesMode, readonly string[]>>;

export type SamplesPart = (typeof samplesParts)[SamplesMode][number];

/** Those that a scene has something to show in: outcomes are not put into bins. */
export function partsOf({ mode, p }: Pick<SamplesScene, 'mode' | 'p'>): readonly SamplesPart[] {
  const isDiscrete = families[p.family].kind === 'discrete';
  return samplesParts[mode].filter((part) => part !== 'binning' || !isDiscrete);
}

/** All of them, once each. */
export const allParts: readonly string[] = [...new Set(Object.values(samplesParts).flat())];
