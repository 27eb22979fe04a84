import type { TableData } from '../../charts/DataTable';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { compensatedSum } from '../../math/divergence/compensatedSum';
import { useWorms } from './wormsCore';
import { rivalProbs, targetProbs } from './wormsEdits';
import { wormCounts } from './wormsPresets';
import { useComparison, useModelName, useShownTheta } from './useShown';
import { wormsWords } from './wormsWords';

/** What the distributions are and say, in words and in a table. */
export function useDistributionWords(): {
  readonly source: string;
  readonly description: string;
  readonly table: TableData;
} {
  const { format } = useI18n();
  const words = useWords(wormsWords);
  const scene = useWorms((state) => state.scene);
  const approximation = useComparison('approximation')?.q.probs;
  const theta = useShownTheta();
  const rivalName = useModelName('rival');
  const p = targetProbs(scene);
  const q = rivalProbs(scene);
  const largest = p.indexOf(Math.max(...p));
  return {
    source: sourceOf(),
    description: words.distributionsDescription({
      largest,
      largestP: format.fixed(p[largest] ?? 0),
      zeros: [...p.keys()].filter((x) => p[x] === 0),
      theta: format.fixed(theta),
      mean: format.fixed(compensatedSum(p.map((prob, x) => x * prob)), 2),
    }),
    table: {
      caption: words.distributionsTitle,
      columns: [words.outcome, words.truth, rivalName, words.approximation],
      rows: p.map((prob, x) => [
        String(x),
        format.probability(prob, 4),
        format.probability(q[x] ?? 0, 4),
        format.probability(approximation?.[x] ?? Number.NaN, 4),
      ]),
    },
  };

  function sourceOf(): string {
    if (scene.p.family !== 'empirical') return words.edited;
    const { counts } = scene.p.params;
    const total = compensatedSum(counts);
    const areWorms = counts.length === wormCounts.length && counts.every((count, x) => count === wormCounts[x]);
    return areWorms ? words.worms(total) : words.counts(format.plain(total, 9));
  }
}
