import { useMemo, useState, type ReactNode } from 'react';
import { classNames } from '../../markup/classNames';
import type { LabControls, LabViewProps } from '../lab';
import { AnnealingChart } from './AnnealingChart';
import { CodePanel } from './CodePanel';
import { useConsistency, useOneEdit } from './consistencyCore';
import { setLook } from './consistencyEdits';
import { GradientPanel } from './GradientPanel';
import { LookContext } from './lookContext';
import type { LookState } from './lookContext';
import { LossControls } from './LossControls';
import { stepsGraph } from './stepsGraph';
import type { StepsLook } from './stepsLook';
import { partsWithSettings, stepsParts } from './stepsParts';
import type { StepsPart } from './stepsParts';
import { SupervisedPanel } from './SupervisedPanel';
import { TotalPanel } from './TotalPanel';
import { UnlabelledPanel } from './UnlabelledPanel';
import './StepsView.css';

interface StepsPanelProps {
  readonly controls: LabControls;
}

const PANELS: Readonly<Record<StepsPart, (props: StepsPanelProps) => ReactNode>> = {
  unlabelled: UnlabelledPanel,
  total: TotalPanel,
  supervised: SupervisedPanel,
  annealing: AnnealingChart,
  gradient: GradientPanel,
  code: CodePanel,
};

/** As they are read: the parts add up to the total. */
const READ: readonly StepsPart[] = ['unlabelled', 'supervised', 'total', 'gradient', 'code', 'annealing'];

/** What stands beside the others where all are shown and there is room. */
const SIDE: readonly StepsPart[] = ['code', 'annealing'];

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
  const isRoom = controls === 'none' && parts.includes('unlabelled') && parts.includes('gradient');
  const layout = isWhole ? 'whole' : isRoom ? 'room' : 'some';
  const panelOf = (part: StepsPart): ReactNode => {
    const Panel = PANELS[part];
    return (
      <div key={part} className={`steps-parts__part steps-parts__part--${part}`}>
        <Panel controls={controls} />
      </div>
    );
  };
  return (
    <LookContext value={state}>
      {controls !== 'none' && partsWithSettings.some((part) => parts.includes(part)) && (
        <div className={classNames('steps-box', !isWhole && 'steps-controls--after')}>
          <LossControls of={parts} />
        </div>
      )}
      <div className={`steps-parts steps-parts--${layout}`}>
        {parts.filter((part) => !isWhole || !SIDE.includes(part)).map(panelOf)}
        {isWhole && <div className="steps-parts__side">{SIDE.map(panelOf)}</div>}
      </div>
    </LookContext>
  );
}
