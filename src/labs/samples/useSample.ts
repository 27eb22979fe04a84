import { useMemo } from 'react';
import { countKl } from '../../math/sampling/countKl';
import { mergedCells, mergedSums } from '../../math/sampling/sampleCells';
import { entropyOfMasses } from './entropyOfMasses';
import { mergeOf } from './mergeOf';
import { useSamples } from './samplesCore';

/** The sample in the bins of the scene, beside the laws in the same bins. */
export function useSample() {
  const counts = useSamples(({ results }) => results.counts);
  const masses = useSamples(({ results }) => results.masses);
  const scene = useSamples((state) => state.scene);
  return useMemo(() => {
    if (!counts || !masses || counts.counts.length !== masses.cells.count) return null;
    const merge = mergeOf(scene);
    const merged = (values: ArrayLike<number>): Float64Array => mergedSums(values, merge);
    const [p, q] = [merged(masses.p), merged(masses.q)];
    return {
      kind: masses.kind,
      cells: mergedCells(masses.cells, merge),
      drawn: counts.drawn,
      counts: merged(counts.counts),
      p,
      q,
      entropyP: entropyOfMasses(p),
      klPQ: masses.klPQ,
      /** Of the laws in these bins. */
      klBinned: countKl(p, q),
      marks: counts.marks,
      kept: counts.kept.map(merged),
      finest: { counts: counts.counts, p: masses.p, q: masses.q },
    };
  }, [counts, masses, scene]);
}
