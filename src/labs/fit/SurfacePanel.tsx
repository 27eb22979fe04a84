import { useWords } from '../../i18n/useWords';
import type { Direction } from '../../math/geometry/direction';
import type { LabControls } from '../lab';
import { EarlySurface } from './EarlySurface';
import { useFit } from './fitCore';
import { fitWords } from './fitWords';
import { isOverModel } from './isOverModel';
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
  const model = useModel();
  const { names } = model;
  const surface = useSurface(direction);
  const title = (names.length === 1 ? words.curveTitle : words.surfaceTitle)[direction];
  const landscape = useFit(({ results }) => results.landscape);
  if (!surface) {
    // That of another model has other axes.
    const isEarly = names.length === 2 && landscape !== undefined && isOverModel(landscape.window, model);
    return isEarly ? (
      <EarlySurface direction={direction} landscape={landscape[direction]} title={title} />
    ) : (
      <WaitingFrame title={title} words={words.waiting} />
    );
  }
  const Panel = names.length === 1 ? LossCurve : LossSurface;
  return <Panel controls={controls} direction={direction} surface={surface} />;
}
