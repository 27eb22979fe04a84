import type { LabControls, LabViewProps } from '../../lab';
import { useConsistency } from '../consistencyCore';
import { AccuracyPanel } from './AccuracyPanel';
import { LiveSettings } from './LiveSettings';
import { liveParts } from './liveParts';
import { LossesPanel } from './LossesPanel';
import { networks } from './networkMarks';
import { RegionPanel } from './RegionPanel';
import { SeedsPanel } from './SeedsPanel';
import { SharesPanel } from './SharesPanel';
import { TrainingPanel } from './TrainingPanel';
import { WallPanel } from './WallPanel';
import './LiveView.css';

interface PanelProps {
  readonly controls: LabControls;
}

/** What the networks make of the data: the wall of digits, or the plane of the moons for either of them. */
function DataPanel({ controls }: PanelProps) {
  const isMoons = useConsistency(({ scene }) => scene.mode === 'moons');
  if (!isMoons) return <WallPanel controls={controls} />;
  return (
    <div className="live-regions">
      {networks.map((network) => (
        <RegionPanel key={network} network={network} />
      ))}
    </div>
  );
}

const PANELS = {
  accuracy: AccuracyPanel,
  training: TrainingPanel,
  wall: DataPanel,
  losses: LossesPanel,
  shares: SharesPanel,
  seeds: SeedsPanel,
} as const;

/** The training with and without consistency, side by side, seen while it goes on. */
export function LiveView({ show, controls = 'full' }: LabViewProps) {
  const parts = liveParts.filter((part) => show.length === 0 || show.includes(part));
  const isWhole = parts.length === liveParts.length;
  return (
    <div className={`live-lab live-lab--${isWhole ? 'whole' : 'parts'}`}>
      {parts.map((part) => {
        const Panel = PANELS[part];
        return (
          <div key={part} className={`live-lab__part live-lab__part--${part}`}>
            <Panel controls={controls} />
          </div>
        );
      })}
      {controls === 'full' && isWhole && (
        <div className="live-lab__part live-lab__part--settings">
          <LiveSettings />
        </div>
      )}
    </div>
  );
}
