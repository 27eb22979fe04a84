import { CutEditor } from '../../distribution/CutEditor';
import { DistributionEditor } from '../../distribution/DistributionEditor';
import { useWords } from '../../i18n/useWords';
import type { LabControls } from '../lab';
import { useCompare } from './compareCore';
import type { Side } from './compareEdits';
import { compareWords } from './compareWords';
import { useDraws } from './drawsContext';
import { familiesBeside } from './familiesBeside';
import { SmoothingControl } from './SmoothingControl';
import { walkStep } from './stepAlong';
import { useCutEdits, useDistributionEdits, useLocks, useShownPair } from './useShown';

interface LawControlsProps {
  readonly side: Side;
  readonly controls: LabControls;
}

/** Everything that changes one of the two laws. */
export function LawControls({ side, controls }: LawControlsProps) {
  const words = useWords(compareWords);
  const { draws, setDraws } = useDraws();
  const edits = useDistributionEdits(side);
  const cutEdits = useCutEdits(side);
  const locks = useLocks(side);
  const spec = useCompare(({ scene }) => scene.pair[side]);
  const other = useCompare(({ scene }) => scene.pair[side === 'p' ? 'q' : 'p']);
  const pair = useShownPair();
  const role = side === 'p' ? 'truth' : 'rival';
  const [low, high] = pair.domain;
  return (
    <DistributionEditor
      symbol={side}
      title={side === 'p' ? words.truth : words.model}
      role={role}
      distribution={spec.distribution}
      edits={edits}
      locks={locks}
      families={familiesBeside(other)}
      draws={draws === side}
      onDraws={(on) => setDraws(on ? side : null)}
      {...(controls === 'full' && { data: DATA_KINDS })}
    >
      {controls === 'full' && (
        <CutEditor
          symbol={side}
          role={role}
          cut={spec.cut}
          edits={cutEdits}
          view={{ low, high }}
          step={pair.kind === 'discrete' ? 1 : walkStep(pair)}
        />
      )}
      {controls === 'full' && <SmoothingControl side={side} />}
    </DistributionEditor>
  );
}

const DATA_KINDS = ['discrete', 'continuous'] as const;
