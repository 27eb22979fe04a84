import type { LabViewProps } from '../lab';
import { MarginalsPanel } from './MarginalsPanel';
import { NumbersPanel } from './NumbersPanel';
import { planeParts } from './planeCore';
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
} as const;

/** The Two dimensions lab: one normal for a truth that leans, or that has two bumps; and the price of an encoder's code. */
export function PlaneView({ show, controls = 'full' }: LabViewProps) {
  const parts = show.length === 0 ? planeParts : planeParts.filter((part) => show.includes(part));
  const isWhole = parts.length === planeParts.length;
  return (
    <div className="lab plane-lab">
      {controls === 'full' && <PlanePresetMenu />}
      <div className={isWhole ? `lab__parts plane-lab__parts--whole plane-lab__parts--${controls}` : `lab__parts plane-lab__parts--${parts.length}`}>
        {parts.map((part) => {
          const Shown = PANELS[part];
          return (
            <div key={part} className={`lab__part plane-lab__part--${part}`}>
              <Shown controls={controls} />
            </div>
          );
        })}
        {controls === 'full' && isWhole && (
          <div className="lab__part plane-lab__part--setup">
            <SetupPanel />
          </div>
        )}
      </div>
    </div>
  );
}
