import { PlotTarget } from '../../charts/PlotTarget';
import { useWords } from '../../i18n/useWords';
import type { Direction } from '../../math/geometry/direction';
import { Locked } from '../Locked';
import { axisStep } from './axisStep';
import type { ChartSpace } from './chartSpace';
import { fitWords } from './fitWords';
import { usePlaces } from './usePlaces';
import type { Surface } from './useSurface';

interface SurfaceTargetProps {
  readonly direction: Direction;
  readonly surface: Surface;
  readonly space: ChartSpace;
}

/** The surface as a place to look around on, with the q_θ of each place as a ghost, and to start the race from. */
export function SurfaceTarget({ direction, surface, space }: SurfaceTargetProps) {
  const words = useWords(fitWords);
  const { at, spoken, look, select } = usePlaces(direction, surface, space);
  const [x, y] = space.axes;
  if (!x || !y) return null;
  return (
    <Locked by="model">
      <PlotTarget
        at={at ? { x: at[0] ?? Number.NaN, y: at[1] ?? Number.NaN } : null}
        stepX={axisStep(x)}
        stepY={axisStep(y)}
        label={words.walkSurface[direction]}
        labelX={x.symbol}
        labelY={y.symbol}
        valueTextX={spoken}
        valueTextY={spoken}
        onHover={(point) => look(point && [point.x, point.y])}
        onSelect={(point) => select([point.x, point.y])}
      />
    </Locked>
  );
}
