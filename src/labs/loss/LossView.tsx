import { classNames } from '../../markup/classNames';
import type { LabViewProps } from '../lab';
import { CodePanel } from './CodePanel';
import { GradientsPanel } from './GradientsPanel';
import { IdentityPanel } from './IdentityPanel';
import { lossParts, useLoss } from './lossCore';
import { LossPresetMenu } from './LossPresetMenu';
import { shapeOf } from './lossScene';
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

type LossPart = (typeof lossParts)[number];

/** So many examples take the place of all that can be looked at with fewer. */
const MANY_ROWS = 5;
/** The whole has the identity of the batch among its reductions: that of one example is for a frame or a lesson of its own. */
const whole = lossParts.filter((part) => part !== 'identity');

/** What a room sees at once: as much as fills a screen without scrolling, with the temperature where there are logits to soften. */
function partsForRoom(target: TargetKind, rows: number): readonly LossPart[] {
  const beside: readonly LossPart[] = rows > MANY_ROWS ? [] : [target === 'logits' ? 'temperature' : 'wirings'];
  return ['pipeline', 'reductions', ...beside, 'gradients'];
}

/** The Loss lab: a batch of logits on its way to the number that PyTorch calls the loss. */
export function LossView({ show, controls = 'full' }: LabViewProps) {
  const isRoom = controls === 'none' && show.length === 0;
  const target = useLoss(({ scene }) => scene.target.kind);
  const rows = useLoss(({ scene }) => shapeOf(scene)[0]);
  const asked = isRoom ? partsForRoom(target, rows) : show;
  const isWhole = asked.length === 0;
  const parts = isWhole ? whole : lossParts.filter((part) => asked.includes(part));
  const layout = isRoom ? 'room' : isWhole ? 'whole' : 'some';
  return (
    <div className={`lab loss-lab loss-lab--${controls}`}>
      {controls === 'full' && <LossPresetMenu />}
      <div className={classNames('loss-lab__parts', `loss-lab__parts--${layout}`, isRoom && rows > MANY_ROWS && 'loss-lab__parts--many')}>
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
