import { useMemo, useState } from 'react';
import type { LabViewProps } from '../lab';
import { BatchControls } from './BatchControls';
import { CodePanel } from './CodePanel';
import { useConsistency, useOneEdit } from './consistencyCore';
import { setLook } from './consistencyEdits';
import { GradientPanel } from './GradientPanel';
import { LookContext } from './lookContext';
import type { LookState } from './lookContext';
import { LossControls } from './LossControls';
import { stepsGraph } from './stepsGraph';
import type { StepsLook } from './stepsLook';
import { stepsParts } from './stepsParts';
import type { StepsPart } from './stepsParts';
import { SupervisedPanel } from './SupervisedPanel';
import { TotalPanel } from './TotalPanel';
import { UnlabelledPanel } from './UnlabelledPanel';
import './StepsView.css';

const PANELS: Readonly<Record<StepsPart, () => React.ReactNode>> = {
  unlabelled: UnlabelledPanel,
  total: TotalPanel,
  supervised: SupervisedPanel,
  gradient: GradientPanel,
  code: CodePanel,
};

/** As they are read: the parts add up to the total. */
const READ: readonly StepsPart[] = ['unlabelled', 'supervised', 'total', 'gradient', 'code'];

/** The loss of a batch, number by number as it is computed. */
export function StepsView({ show, controls = 'full' }: LabViewProps) {
  const batch = useConsistency(({ scene }) => scene.batch);
  const loss = useConsistency(({ scene }) => scene.loss);
  const chosen = useConsistency(({ scene }) => scene.look);
  const edit = useOneEdit();
  const [hovered, hover] = useState<StepsLook | null>(null);
  const graph = useMemo(() => stepsGraph({ batch, loss }), [batch, loss]);
  const look = hovered ?? chosen;
  const related = useMemo(() => (look === null ? new Map() : graph(look)), [graph, look]);
  const state: LookState = {
    look,
    related,
    hover,
    select: (next) => edit('look', (scene) => setLook(scene, next), { undoable: false }),
  };
  const parts = READ.filter((part) => show.length === 0 || show.includes(part));
  const isWhole = parts.length === stepsParts.length;
  return (
    <LookContext value={state}>
      {controls !== 'none' && (
        <div className="steps-controls">
          <LossControls />
          {controls === 'full' && <BatchControls />}
        </div>
      )}
      <div className={`steps-parts steps-parts--${isWhole ? 'whole' : 'some'}`}>
        {parts.map((part) => {
          const Panel = PANELS[part];
          return (
            <div key={part} className={`steps-parts__part steps-parts__part--${part}`}>
              <Panel />
            </div>
          );
        })}
      </div>
    </LookContext>
  );
}
