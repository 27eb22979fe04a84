import type { LabViewProps } from '../lab';
import { DistributionPanel } from './DistributionPanel';
import { fitParts } from './fitCore';
import { LossPanel } from './LossPanel';
import { NumbersPanel } from './NumbersPanel';
import { TermsPanel } from './TermsPanel';
import './FitLab.css';

const PANELS = {
  distributions: DistributionPanel,
  numbers: NumbersPanel,
  terms: TermsPanel,
  loss: LossPanel,
} as const;

/** The Fit lab: a target, a rival and an approximation, and which of the two loses less. */
export function FitLab({ show, controls = 'full' }: LabViewProps) {
  const parts = show.length === 0 ? fitParts : fitParts.filter((part) => show.includes(part));
  return (
    <div className="fit-lab">
      <div className={`fit-lab__parts fit-lab__parts--${parts.length}`}>
        {parts.map((part) => {
          const Panel = PANELS[part];
          return (
            <div key={part} className={`fit-lab__part fit-lab__part--${part}`}>
              <Panel controls={controls} />
            </div>
          );
        })}
      </div>
    </div>
  );
}
