import { Frame } from '../../charts/Frame';
import { DistributionHandles } from '../../distribution/DistributionHandles';
import { LockMarks } from '../../distribution/LockMarks';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { useKlarity } from '../../state/KlarityContext';
import type { LabControls } from '../lab';
import { Locked } from '../Locked';
import { useCompare, useOneEdit } from './compareCore';
import { setBrush, sides } from './compareEdits';
import { compareWords } from './compareWords';
import { useDraws } from './drawsContext';
import { drawnPair } from './drawnPair';
import { InfiniteBands } from './InfiniteBands';
import { niceDomain } from './niceDomain';
import { PairLabels } from './PairLabels';
import { PairMarks } from './PairMarks';
import { useBrushed, useDistributionEdits, useLocks, useShownPair } from './useShown';
import { useTable } from './useTable';
import { WalkX } from './WalkX';

const ROLES = { p: 'truth', q: 'rival' } as const;

/** Both laws over one x. What is dragged follows from the scene alone. */
export function DistributionPanel({ controls }: { readonly controls: LabControls }) {
  const { format } = useI18n();
  const words = useWords(compareWords);
  const klarity = useKlarity();
  const edit = useOneEdit();
  const scene = useCompare((state) => state.scene);
  const pair = useShownPair();
  const at = useBrushed();
  const { draws } = useDraws();
  const edits = { p: useDistributionEdits('p'), q: useDistributionEdits('q') };
  const locks = { p: useLocks('p'), q: useLocks('q') };
  const mass = (log: number): number => Math.exp(log) / (pair.isBinned ? pair.step : 1);
  const inFour = (value: number): string => format.probability(value, 4);
  const table = useTable([
    { name: words.ofP, of: ({ logP }) => mass(logP), text: inFour },
    { name: words.ofQ, of: ({ logQ }) => mass(logQ), text: inFour },
  ]);

  const drawn = drawnPair(scene.pair);
  const { laws } = drawn;
  const heights = [drawn.p, drawn.q].flatMap(({ logProb }) => [...logProb].map(Math.exp));
  const yDomain = niceDomain(heights, 0.12);
  // Handles stand on the law as its family has it: not where it was stretched, cut, put into bins or smoothed.
  const isPlain = (side: 'p' | 'q'): boolean =>
    scene.pair.scale === 1 && scene.pair.binWidth === null && scene.pair[side].cut === null && scene.pair.smoothing[side] === 0;
  const held = controls === 'none' ? [] : sides.filter(isPlain);
  return (
    <Frame
      title={words.distributionsTitle}
      description={words.distributionsDescription({
        low: format.plain(pair.domain[0], 4),
        high: format.plain(pair.domain[1], 4),
        meanP: format.plain(laws.p.mean, 4),
        meanQ: format.plain(laws.q.mean, 4),
        sdP: format.plain(Math.sqrt(laws.p.variance), 4),
        sdQ: format.plain(Math.sqrt(laws.q.variance), 4),
      })}
      xDomain={pair.domain}
      xTicks={pair.ticks}
      formatX={pair.ticks && ((x) => format.plain(x))}
      yDomain={yDomain}
      xLabel={words.outcome}
      yLabel={pair.isBinned ? words.binnedDensity : pair.kind === 'discrete' ? words.probability : words.density}
      height="fill"
      interactive
      table={table}
      tableLabel={words.dataTable}
    >
      <InfiniteBands />
      <PairMarks drawn={drawn} isBinned={pair.isBinned} step={pair.step} at={at} />
      {sides.map((side) => (
        <LockMarks key={side} locked={locks[side].locked} role={ROLES[side]} />
      ))}
      <WalkX />
      <Locked by="pair">
        {held.map((side) => (
          <DistributionHandles
            key={side}
            symbol={side}
            role={ROLES[side]}
            distribution={scene.pair[side].distribution}
            edits={edits[side]}
            locks={locks[side]}
            draws={draws === side}
            onHover={(hover) => klarity.set({ hover })}
            onChoose={(x) => edit('brush', (now) => setBrush(now, x), { undoable: false })}
          />
        ))}
      </Locked>
      <PairLabels drawn={drawn} top={yDomain[1]} held={held.map((side) => ({ distribution: scene.pair[side].distribution, role: ROLES[side] }))} />
    </Frame>
  );
}
