import { useWords } from '../../i18n/useWords';
import type { Direction } from '../../math/geometry/direction';
import type { LabControls } from '../lab';
import { fitWords } from './fitWords';
import { LossCurve } from './LossCurve';
import { LossSurface } from './LossSurface';
import { useModel } from './useModel';
import { useSurface } from './useSurface';
import { WaitingFrame } from './WaitingFrame';

interface SurfacePanelProps {
  readonly controls: LabControls;
  readonly direction: Direction;
}

/** One direction over all θ: a curve where one parameter moves, a surface where two do. */
export function SurfacePanel({ controls, direction }: SurfacePanelProps) {
  const words = useWords(fitWords);
  const { names } = useModel();
  const surface = useSurface(direction);
  const title = (names.length === 1 ? words.curveTitle : words.surfaceTitle)[direction];
  if (!surface) return <WaitingFrame title={title} />;
  const Panel = names.length === 1 ? LossCurve : LossSurface;
  return <Panel controls={controls} direction={direction} surface={surface} />;
}
