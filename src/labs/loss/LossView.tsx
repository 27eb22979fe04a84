import type { LabViewProps } from '../lab';
import { CodePanel } from './CodePanel';
import { GradientsPanel } from './GradientsPanel';
import { IdentityPanel } from './IdentityPanel';
import { lossParts, useLoss } from './lossCore';
import { LossPresetMenu } from './LossPresetMenu';
import type { TargetKind } from './lossScene';
import { PipelinePanel } from './PipelinePanel';
import { ReductionsPanel } from './ReductionsPanel';
import { TemperaturePanel } from './TemperaturePanel';
import { WiringsPanel } from './WiringsPanel';
import './LossView.css';
import './LossRoom.css';

const PANELS = {
  pipeline: PipelinePanel,
  reductions: ReductionsPanel,
  wirings: WiringsPanel,
  gradients: GradientsPanel,
  temperature: TemperaturePanel,
  code: CodePanel,
  identity: IdentityPanel,
} as const;

/** The whole has the identity of the batch among its reductions: that of one example is for a frame or a lesson of its own. */
const whole = lossParts.filter((part) => part !== 'identity');

/** What a room sees at once: as much as fills a screen without scrolling, with the temperature where there are logits to soften. */
const partsForRoom = (target: TargetKind): readonly (typeof lossParts)[number][] => [
  'pipeline',
  'reductions',
  target === 'logits' ? 'temperature' : 'wirings',
  'gradients',
];

/** The Loss lab: a batch of logits on its way to the number that PyTorch calls the loss. */
export function LossView({ show, controls = 'full' }: LabViewProps) {
  const isRoom = controls === 'none' && show.length === 0;
  const target = useLoss(({ scene }) => scene.target.kind);
  const asked = isRoom ? partsForRoom(target) : show;
  const isWhole = asked.length === 0;
  const parts = isWhole ? whole : lossParts.filter((part) => asked.includes(part));
  const layout = isRoom ? 'room' : isWhole ? 'whole' : 'some';
  return (
    <div className={`lab loss-lab loss-lab--${controls}`}>
      {controls === 'full' && <LossPresetMenu />}
      <div className={`loss-lab__parts loss-lab__parts--${layout}`}>
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
