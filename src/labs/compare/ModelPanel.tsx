import { densityCurve } from '../../distribution/densityCurve';
import { DistributionHandles } from '../../distribution/DistributionHandles';
import { useLoaded } from '../../i18n/useLoaded';
import { blindDomain } from '../../distribution/blind/blindDomain';
import { blindWords } from '../../distribution/blind/blindWords';
import { ModelFrame } from '../../distribution/blind/ModelFrame';
import type { LabControls } from '../lab';
import { Locked } from '../Locked';
import { useCompare } from './compareCore';
import { drawnPair } from './drawnPair';
import { LawControls } from './LawControls';
import { useDistributionEdits, useLocks, useShownPair } from './useShown';
import { useDraws } from './drawsContext';

const rooms = [blindWords] as const;

/** q to be changed, and of p nothing: unlike the game of bets, of any family. */
export function ModelPanel({ controls }: { readonly controls: LabControls }) {
  useLoaded(rooms);
  const { pair } = useCompare((state) => state.scene);
  const { kind, view, step, q: law } = useShownPair();
  const edits = useDistributionEdits('q');
  const locks = useLocks('q');
  const { draws } = useDraws();
  const isPlain = pair.scale === 1 && pair.binWidth === null;
  const [low, high] = blindDomain(kind, view);
  const curve = isPlain ? densityCurve(law, { low, high }) : drawnPair(pair).q;
  const hasHandles = controls !== 'none' && isPlain && pair.q.cut === null && pair.smoothing.q === 0;
  return (
    <ModelFrame
      models={[{ symbol: 'q', role: 'rival', curve }]}
      domain={kind === 'discrete' ? [low * step, high * step] : [low, high]}
      handles={
        hasHandles && (
          <Locked by="pair">
            <DistributionHandles symbol="q" role="rival" distribution={pair.q.distribution} edits={edits} locks={locks} draws={draws === 'q'} />
          </Locked>
        )
      }
      controls={controls !== 'none' && <LawControls side="q" controls="essential" />}
    />
  );
}
