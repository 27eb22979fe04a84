import type { SamplesMode } from './samplesScene';

/** The parts of each mode, in order of weight: a small frame shows the first two. */
export const samplesParts = {
  walk: ['walk', 'verdicts', 'laws', 'times'],
  empirical: ['laws', 'growth', 'sizes', 'binning', 'likelihood'],
  estimators: ['running', 'estimates', 'histograms', 'laws'],
} as const satisfies Readonly<Record<SamplesMode, readonly string[]>>;

export type SamplesPart = (typeof samplesParts)[SamplesMode][number];

/** All of them, once each. */
export const allParts: readonly string[] = [...new Set(Object.values(samplesParts).flat())];
