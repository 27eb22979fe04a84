import { lazy } from 'react';
import type { LabViewProps } from '../lab';
import { LabPart } from '../LabPart';
import { DistributionPanel } from './DistributionPanel';
import { wholeParts, wormsParts } from './wormsCore';
import { LossPanel } from './LossPanel';
import { NumbersPanel } from './NumbersPanel';
import { TermsPanel } from './TermsPanel';
import './WormsView.css';

const PANELS = {
  distributions: DistributionPanel,
  numbers: NumbersPanel,
  terms: TermsPanel,
  loss: LossPanel,
  model: lazy(async () => ({ default: (await import('./ModelPanel')).ModelPanel })),
} as const;

/** The Worms lab: a target, a rival and an approximation, and which of the two loses less. */
export function WormsView({ show, controls = 'full' }: LabViewProps) {
  const parts = show.length === 0 ? wholeParts : wormsParts.filter((part) => show.includes(part));
  return (
    <div className="lab worms-lab">
      <div className={`lab__parts lab__parts--${parts.length} worms-lab__parts--${parts.length} worms-lab__parts--${controls}`}>
        {parts.map((part) => {
          const Panel = PANELS[part];
          return (
            <LabPart key={part} className={`worms-lab__part--${part}`}>
              <Panel controls={controls} />
            </LabPart>
          );
        })}
      </div>
    </div>
  );
}
