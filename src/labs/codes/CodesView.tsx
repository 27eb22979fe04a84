import type { LabViewProps } from '../lab';
import { codesParts } from './codesCore';
import { CodesPresetMenu } from './CodesPresetMenu';
import { CodeChoice } from './CodeChoice';
import { LengthsPanel } from './LengthsPanel';
import { NumbersPanel } from './NumbersPanel';
import { RatePanel } from './RatePanel';
import { SourcePanel } from './SourcePanel';
import { StreamPanel } from './StreamPanel';
import { TreePanel } from './TreePanel';
import './CodesView.css';

const PANELS = {
  lengths: LengthsPanel,
  tree: TreePanel,
  source: SourcePanel,
  stream: StreamPanel,
  rate: RatePanel,
  numbers: NumbersPanel,
} as const;

/** The Codes lab: surprise as length, and what a code made for another truth costs. */
export function CodesView({ show, controls = 'full' }: LabViewProps) {
  const parts = show.length === 0 ? codesParts : codesParts.filter((part) => show.includes(part));
  const isWhole = parts.length === codesParts.length;
  return (
    <div className={`lab codes-lab codes-lab--${controls}`}>
      {controls === 'full' && (
        <div className="codes-lab__head">
          <CodesPresetMenu />
          <CodeChoice />
        </div>
      )}
      <div className={isWhole ? 'lab__parts codes-lab__parts--whole' : 'lab__parts codes-lab__parts--some'}>
        {parts.map((part) => {
          const Panel = PANELS[part];
          return (
            <div key={part} className={`lab__part codes-lab__part--${part}`}>
              <Panel controls={controls} />
            </div>
          );
        })}
      </div>
    </div>
  );
}
