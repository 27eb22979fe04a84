import { Fragment, lazy, useMemo, useRef, useState } from 'react';
import type { LabViewProps } from '../lab';
import { LabPart } from '../LabPart';
import { CompareControls } from './CompareControls';
import { ComparePresetMenu } from './ComparePresetMenu';
import { compareParts, wholeParts } from './compareCore';
import type { Side } from './compareEdits';
import { ContributionsPanel } from './ContributionsPanel';
import { DrawsContext } from './drawsContext';
import { DistributionPanel } from './DistributionPanel';
import { FormulaPanel } from './FormulaPanel';
import { GuessPanel } from './GuessPanel';
import { LogRatioPanel } from './LogRatioPanel';
import { NumbersPanel } from './NumbersPanel';
import { RunningPanel } from './RunningPanel';
import { SurprisePanel } from './SurprisePanel';
import { ToldContext } from './toldContext';
import { useSwapKey } from './useSwapKey';
import { ZerosPanel } from './ZerosPanel';
import './CompareView.css';

/** What each part is made of. */
const PANELS = {
  guess: [GuessPanel],
  model: [lazy(async () => ({ default: (await import('./ModelPanel')).ModelPanel }))],
  distributions: [DistributionPanel],
  numbers: [NumbersPanel],
  formula: [FormulaPanel],
  contributions: [ContributionsPanel, RunningPanel],
  logratio: [LogRatioPanel],
  surprise: [SurprisePanel],
  zeros: [ZerosPanel],
} as const;

/** What shows the two laws, and nothing that is made of both: before a question is answered, there is nothing else. */
const SILENT: readonly string[] = ['guess', 'model', 'distributions'];

/** The Compare lab: two laws, and everything that they say about each other at one x and in all. */
export function CompareView({ show, controls = 'full' }: LabViewProps) {
  const parts = show.length === 0 ? wholeParts : compareParts.filter((part) => show.includes(part));
  const isWhole = wholeParts.every((part) => parts.includes(part));
  // On a phone what the controls change comes before them, the two divergences with it.
  const lastBeforeControls = parts.includes('distributions') && parts.includes('numbers') ? 'numbers' : 'distributions';
  const lab = useRef<HTMLDivElement>(null);
  // A classroom has keys of its own.
  // While p is hidden it may not come forward as q.
  useSwapKey(lab, controls !== 'none' && parts.some((part) => part !== 'guess' && part !== 'model'));
  const [draws, setDraws] = useState<Side | null>(null);
  const drawing = useMemo(() => ({ draws, setDraws }), [draws]);
  return (
    <DrawsContext value={drawing}>
      <ToldContext value={parts.some((part) => !SILENT.includes(part))}>
        <div className="lab compare-lab" ref={lab}>
          <div className={`lab__parts compare-lab__parts--${isWhole ? 'whole' : 'some'} compare-lab__parts--${controls}`}>
            {controls === 'full' && (
              <div className="compare-lab__presets">
                <ComparePresetMenu />
              </div>
            )}
            {parts.map((part) => (
              <Fragment key={part}>
                {PANELS[part].map((Panel, i) => (
                  <LabPart key={i} className={`compare-lab__part--${part}${i === 0 ? '' : '-running'}`}>
                    <Panel controls={controls} />
                  </LabPart>
                ))}
                {part === lastBeforeControls && controls !== 'none' && <CompareControls controls={controls} />}
              </Fragment>
            ))}
          </div>
        </div>
      </ToldContext>
    </DrawsContext>
  );
}
