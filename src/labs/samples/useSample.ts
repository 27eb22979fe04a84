import { useMemo } from 'react';
import { countKl } from '../../math/sampling/countKl';
import { mergedCells, mergedLogSums, mergedSums } from '../../math/sampling/sampleCells';
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
    const [p, logQ] = [merged(masses.p), mergedLogSums(masses.logQ, merge)];
    return {
      kind: masses.kind,
      cells: mergedCells(masses.cells, merge),
      drawn: counts.drawn,
      counts: merged(counts.counts),
      p,
      logP: p.map(Math.log),
      logQ,
      entropyP: entropyOfMasses(p),
      klPQ: masses.klPQ,
      /** Of the laws in these bins. */
      klBinned: countKl(p, logQ),
      marks: counts.marks,
      kept: counts.kept.map(merged),
      finest: { counts: counts.counts, p: masses.p, logQ: masses.logQ },
    };
  }, [counts, masses, scene]);
}
