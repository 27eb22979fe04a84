import type { LabViewProps } from '../lab';
import { CodePanel } from './CodePanel';
import { GradientsPanel } from './GradientsPanel';
import { lossParts } from './lossCore';
import { LossPresetMenu } from './LossPresetMenu';
import { PipelinePanel } from './PipelinePanel';
import { ReductionsPanel } from './ReductionsPanel';
import { TemperaturePanel } from './TemperaturePanel';
import { WiringsPanel } from './WiringsPanel';
import './LossView.css';

const PANELS = {
  pipeline: PipelinePanel,
  reductions: ReductionsPanel,
  wirings: WiringsPanel,
  gradients: GradientsPanel,
  temperature: TemperaturePanel,
  code: CodePanel,
} as const;

/** The Loss lab: a batch of logits on its way to the number that PyTorch calls the loss. */
export function LossView({ show, controls = 'full' }: LabViewProps) {
  const parts = show.length === 0 ? lossParts : lossParts.filter((part) => show.includes(part));
  const isWhole = parts.length === lossParts.length;
  return (
    <div className={`lab loss-lab loss-lab--${controls}`}>
      {controls === 'full' && <LossPresetMenu />}
      <div className={isWhole ? 'loss-lab__parts loss-lab__parts--whole' : 'loss-lab__parts'}>
        {parts.map((part) => {
          const Shown = PANELS[part];
          return (
            <div key={part} className={`loss-lab__part loss-lab__part--${part}`}>
              <Shown controls={controls} />
            </div>
          );
        })}
      </div>
    </div>
  );
}
