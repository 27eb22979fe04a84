import { lazy, Suspense, useState } from 'react';
import { DistributionEditor } from '../../distribution/DistributionEditor';
import { useWords } from '../../i18n/useWords';
import { useCompare, useOneEdit } from './compareCore';
import { setDistribution } from './compareEdits';
import type { Side } from './compareEdits';
import { compareWords } from './compareWords';
import { SmoothingControl } from './SmoothingControl';
import { useDistributionEdits } from './useShown';

const DataDialog = lazy(async () => ({ default: (await import('../../distribution/data/DataDialog')).DataDialog }));

/** Everything that changes one of the two laws. */
export function LawControls({ side }: { readonly side: Side }) {
  const words = useWords(compareWords);
  const edit = useOneEdit();
  const edits = useDistributionEdits(side);
  const { distribution } = useCompare(({ scene }) => scene.pair[side]);
  const [wantsData, setWantsData] = useState(false);
  return (
    <div className="compare-lab__law">
      <DistributionEditor
        symbol={side}
        title={side === 'p' ? words.truth : words.model}
        role={side === 'p' ? 'truth' : 'rival'}
        distribution={distribution}
        edits={edits}
        onData={() => setWantsData(true)}
      >
        <SmoothingControl side={side} />
      </DistributionEditor>
      {wantsData && (
        <Suspense>
          <DataDialog
            kinds={['discrete', 'continuous']}
            onUse={(next) => {
              setWantsData(false);
              edit(`data:${side}`, (scene) => setDistribution(scene, side, next));
            }}
            onClose={() => setWantsData(false)}
          />
        </Suspense>
      )}
    </div>
  );
}
