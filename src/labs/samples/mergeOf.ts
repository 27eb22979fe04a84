import { families } from '../../math/families';
import { FINEST } from '../../math/sampling/sampleCells';
import type { SamplesScene } from './samplesScene';

/** How many of the finest cells make one bin; outcomes stay apart. */
export function mergeOf({ p, bins }: Pick<SamplesScene, 'p' | 'bins'>): number {
  return families[p.family].kind === 'continuous' ? FINEST / bins : 1;
}
