import { Fragment } from 'react';
import type { ComponentType } from 'react';
import type { LabControls, LabViewProps } from '../lab';
import { MarginalsPanel } from './MarginalsPanel';
import { NumbersPanel } from './NumbersPanel';
import { wholeParts } from './planeCore';
import type { PlanePart } from './planeCore';
import { PlanePanel } from './PlanePanel';
import { PlanePresetMenu } from './PlanePresetMenu';
import { RunPanel } from './RunPanel';
import { SetupPanel } from './SetupPanel';
import '../LabLayout.css';
import './PlaneView.css';

const PANELS = {
  plane: PlanePanel,
  numbers: NumbersPanel,
  marginals: MarginalsPanel,
  run: RunPanel,
  truth: (props) => <PlanePanel {...props} isBare />,
} as const satisfies Readonly<Record<PlanePart, ComponentType<{ readonly controls: LabControls }>>>;

const isPart = (name: string): name is PlanePart => name in PANELS;

/** The Two dimensions lab: one normal for a truth that leans, or that has two bumps; and the price of an encoder's code. */
export function PlaneView({ show, controls = 'full' }: LabViewProps) {
  const parts = show.length === 0 ? wholeParts : [...wholeParts, 'truth'].filter(isPart).filter((part) => show.includes(part));
  const isWhole = show.length === 0;
  return (
    <div className="lab plane-lab">
      {controls === 'full' && <PlanePresetMenu />}
      <div className={isWhole ? `lab__parts plane-lab__parts--whole plane-lab__parts--${controls}` : `lab__parts plane-lab__parts--${parts.length}`}>
        {parts.map((part) => {
          const Shown = PANELS[part];
          return (
            <Fragment key={part}>
              <div className={`lab__part plane-lab__part--${part}`}>
                <Shown controls={controls} />
              </div>
              {/* Under what it changes, and before what follows of it. */}
              {part === 'run' && controls === 'full' && isWhole && (
                <div className="lab__part plane-lab__part--setup">
                  <SetupPanel />
                </div>
              )}
            </Fragment>
          );
        })}
      </div>
    </div>
  );
}
