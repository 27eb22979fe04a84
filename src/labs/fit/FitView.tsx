import { lazy, useState } from 'react';
import { createStore } from 'zustand/vanilla';
import type { LabViewProps } from '../lab';
import { LabPart } from '../LabPart';
import { ContributionsPanel } from './ContributionsPanel';
import { DistributionsPanel } from './DistributionsPanel';
import { fitParts, wholeParts } from './fitCore';
import { GhostContext } from './ghostContext';
import type { GhostState } from './ghostContext';
import { NumbersPanel } from './NumbersPanel';
import { FitPresetMenu } from './FitPresetMenu';
import { RunPanel } from './RunPanel';
import { SettingsPanel } from './SettingsPanel';
import { SetupPanel } from './SetupPanel';
import { SmoothingPanel } from './SmoothingPanel';
import { SurfacePanel } from './SurfacePanel';
import './FitView.css';

const PANELS = {
  distributions: DistributionsPanel,
  reverse: (props: { readonly controls: NonNullable<LabViewProps['controls']> }) => <SurfacePanel {...props} direction="reverse" />,
  forward: (props: { readonly controls: NonNullable<LabViewProps['controls']> }) => <SurfacePanel {...props} direction="forward" />,
  numbers: NumbersPanel,
  run: RunPanel,
  contributions: ContributionsPanel,
  settings: SettingsPanel,
  smoothing: SmoothingPanel,
  model: lazy(async () => ({ default: (await import('./ModelPanel')).ModelPanel })),
} as const;

/** The Fit lab: a target, a model that has to stand for it, and how optimizers get it there, in both directions. */
export function FitView({ show, controls = 'full' }: LabViewProps) {
  const [ghosts] = useState(() => createStore<GhostState>(() => ({ ghost: null })));
  const parts = show.length === 0 ? wholeParts : fitParts.filter((part) => show.includes(part));
  const isWhole = wholeParts.every((part) => parts.includes(part));
  return (
    <GhostContext value={ghosts}>
      <div className={`lab fit-lab fit-lab--${controls}`}>
        {controls === 'full' && <FitPresetMenu />}
        <div className={isWhole ? `lab__parts fit-lab__parts--whole fit-lab__parts--${controls}` : `lab__parts fit-lab__parts--${parts.length}`}>
          {parts.map((part) => {
            const Panel = PANELS[part];
            return (
              <LabPart key={part} className={`fit-lab__part--${part}`} reading={part === 'numbers' || part === 'run'}>
                <Panel controls={controls} />
              </LabPart>
            );
          })}
          {controls === 'full' && isWhole && (
            <LabPart className="fit-lab__part--setup">
              <SetupPanel />
            </LabPart>
          )}
        </div>
      </div>
    </GhostContext>
  );
}
