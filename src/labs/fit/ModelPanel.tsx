import { densityCurve } from '../../distribution/densityCurve';
import { DistributionHandles } from '../../distribution/DistributionHandles';
import { useLoaded } from '../../i18n/useLoaded';
import { lawOf } from '../../math/law/lawOf';
import { viewOf } from '../../math/law/viewOf';
import { lawOfSpec } from '../../math/law/lawOfSpec';
import { blindDomain } from '../../distribution/blind/blindDomain';
import { blindWords } from '../../distribution/blind/blindWords';
import { ModelFrame } from '../../distribution/blind/ModelFrame';
import type { LabControls } from '../lab';
import { Locked } from '../Locked';
import { useFit } from './fitCore';
import { ModelEditor } from './ModelEditor';
import { useModelEdits } from './useFitEdits';

const rooms = [blindWords] as const;

/** q_θ where it starts, to be fitted by hand, and of p nothing. */
export function ModelPanel({ controls }: { readonly controls: LabControls }) {
  useLoaded(rooms);
  const scene = useFit((state) => state.scene);
  const edits = useModelEdits();
  const law = lawOf(scene.model);
  const domain = blindDomain(law.kind, viewOf([law, lawOfSpec(scene.p)]));
  const [low, high] = domain;
  return (
    <ModelFrame
      models={[{ symbol: 'q_θ', role: 'ink', curve: densityCurve(law, { low, high }) }]}
      domain={domain}
      handles={
        controls !== 'none' && (
          <Locked by="model">
            <DistributionHandles symbol="q θ" role="ink" distribution={scene.model} edits={edits} />
          </Locked>
        )
      }
      controls={controls !== 'none' && <ModelEditor edits={edits} />}
    />
  );
}
