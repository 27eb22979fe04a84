import { Frame } from '../../charts/Frame';
import { DistributionHandles } from '../../distribution/DistributionHandles';
import { LawMarks } from '../../distribution/LawMarks';
import { LockMarks } from '../../distribution/LockMarks';
import { useI18n } from '../../i18n/I18nContext';
import { spaceHan } from '../../i18n/spaceHan';
import { useWords } from '../../i18n/useWords';
import type { LabControls } from '../lab';
import { useCompare } from './compareCore';
import { compareWords } from './compareWords';
import { drawnPair } from './drawnPair';
import { GuessScore } from './GuessScore';
import { niceDomain } from './niceDomain';
import { useDistributionEdits, useLocks, useShownPair } from './useShown';
import { useTable } from './useTable';

/** A game: q to be dragged, and of p nothing but what q costs. No mark, no row and no word of p comes into the page by it. */
export function GuessPanel({ controls }: { readonly controls: LabControls }) {
  const { lang, format } = useI18n();
  const words = useWords(compareWords);
  const scene = useCompare((state) => state.scene);
  const { domain, ticks, kind, isBinned } = useShownPair();
  const edits = useDistributionEdits('q');
  const locks = useLocks('q');
  const { distribution } = scene.pair.q;
  const { q } = drawnPair(scene.pair);
  const heights = [...q.logProb].map(Math.exp);
  const table = useTable([{ name: words.ofQ, of: ({ logQ }) => Math.exp(logQ), text: (value) => format.probability(value, 4) }]);
  const bets = kind === 'discrete' ? [...q.xs].map((x, i) => words.bet(format.plain(x), format.probability(heights[i] ?? 0))) : [];
  return (
    <div className="compare-guess">
      <Frame
        title={words.guessTitle}
        subtitle={words.guessSubtitle}
        description={words.guessDescription(spaceHan(new Intl.ListFormat(lang, { type: 'conjunction' }).format(bets)))}
        xDomain={domain}
        xTicks={ticks}
        formatX={ticks && ((x) => format.plain(x))}
        yDomain={niceDomain(heights, 0.12)}
        xLabel={words.outcome}
        yLabel={isBinned ? words.binnedDensity : kind === 'discrete' ? words.probability : words.density}
        height="fill"
        interactive
        table={table}
        tableLabel={words.dataTable}
      >
        <LawMarks curve={q} role="rival" filled />
        <LockMarks locked={locks.locked} role="rival" />
        {controls !== 'none' && <DistributionHandles symbol="q" role="rival" distribution={distribution} edits={edits} locks={locks} />}
      </Frame>
      <GuessScore />
    </div>
  );
}
