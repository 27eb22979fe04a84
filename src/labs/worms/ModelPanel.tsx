import { DistributionHandles } from '../../distribution/DistributionHandles';
import { distributionWords } from '../../distribution/distributionWords';
import { focusEdits } from '../../distribution/focusEdits';
import type { LawCurve } from '../../distribution/LawCurve';
import { useLoaded } from '../../i18n/useLoaded';
import type { Distribution } from '../../math/families';
import { blindDomain } from '../../distribution/blind/blindDomain';
import { blindWords } from '../../distribution/blind/blindWords';
import { ModelFrame } from '../../distribution/blind/ModelFrame';
import type { LabControls } from '../lab';
import { Locked } from '../Locked';
import { RivalChoice } from './RivalChoice';
import { ThetaControl } from './ThetaControl';
import { useComparison, useModelRole } from './useShown';
import { useGesture, useOneEdit, useWorms } from './wormsCore';
import { rivalProbs } from './wormsEdits';
import type { WormsScene } from './wormsScene';

const rooms = [blindWords, distributionWords] as const;

const curveOf = (probs: ArrayLike<number>): LawCurve => ({
  kind: 'discrete',
  xs: Float64Array.from({ length: probs.length }, (_, x) => x),
  logProb: Float64Array.from(probs, Math.log),
});

function setRival(scene: WormsScene, q: Distribution): WormsScene {
  return q.family === 'categorical' ? { ...scene, q: { family: q.family, params: { probs: [...q.params.probs] } } } : scene;
}

/** Both models to be changed, and of the truth nothing. */
export function ModelPanel({ controls }: { readonly controls: LabControls }) {
  useLoaded(rooms);
  const edit = useOneEdit();
  const edits = focusEdits<WormsScene, Distribution>({ once: edit, gesture: useGesture() }, 'q', ({ q }) => q, setRival);
  const scene = useWorms((state) => state.scene);
  const role = useModelRole('approximation');
  const approximation = useComparison('approximation')?.q.probs;
  const q = rivalProbs(scene);
  const isFree = scene.q.family === 'categorical';
  return (
    <ModelFrame
      models={[
        { symbol: 'q', role: 'rival', curve: curveOf(q) },
        ...(approximation ? [{ symbol: 'q_θ', role, curve: curveOf(approximation) }] : []),
      ]}
      domain={blindDomain('discrete', { low: 0, high: q.length - 1 })}
      handles={
        controls !== 'none' &&
        isFree && (
          <Locked by="q">
            <DistributionHandles symbol="q" role="rival" distribution={scene.q} edits={edits} />
          </Locked>
        )
      }
      controls={
        controls !== 'none' && (
          <div className="run">
            <RivalChoice />
            <ThetaControl />
          </div>
        )
      }
    />
  );
}
