import type { Direction } from '../../math/geometry/direction';
import type { LabControls } from '../lab';
import { LossCurve } from './LossCurve';
import { LossSurface } from './LossSurface';
import { useModel } from './useModel';
import { useSurface } from './useSurface';
import { WaitingPanel } from './WaitingPanel';

interface SurfacePanelProps {
  readonly controls: LabControls;
  readonly direction: Direction;
}

/** One direction over all θ: a curve where one parameter moves, a surface where two do. */
export function SurfacePanel({ controls, direction }: SurfacePanelProps) {
  const { names } = useModel();
  const surface = useSurface(direction);
  if (!surface) return <WaitingPanel direction={direction} />;
  const Panel = names.length === 1 ? LossCurve : LossSurface;
  return <Panel controls={controls} direction={direction} surface={surface} />;
}
