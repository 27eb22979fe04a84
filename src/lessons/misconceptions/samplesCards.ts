import { samplesPresets } from '../../labs/samples/samplesPresets';
import type { SamplesScene } from '../../labs/samples/samplesScene';
import type { Misconception } from './misconception';

const { bins: sorted, estimators } = samplesPresets;
const inBins = (count: number): SamplesScene => ({ ...sorted, bins: count });
/** As many estimates as tell a share of a few in a thousand; seed 1 happens to have half as many again below 0. */
const large: SamplesScene = { ...estimators, batch: 100, n: 1_000_000, seed: 5 };

export const bins: Misconception = {
  lab: 'samples',
  scene: inBins(16),
  scenes: { fine: inBins(1024) },
  parts: ['binning'],
  options: ['truer', 'larger', 'smaller'],
  right: 'larger',
};

export const estimate: Misconception = {
  lab: 'samples',
  scene: estimators,
  scenes: { large },
  parts: ['histograms'],
  options: ['bug', 'noise', 'roles'],
  right: 'noise',
};
