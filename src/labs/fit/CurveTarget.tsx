import { BrushLine } from '../../charts/BrushLine';
import { WalkTarget } from '../../charts/WalkTarget';
import { useWords } from '../../i18n/useWords';
import type { Direction } from '../../math/geometry/direction';
import { Locked } from '../Locked';
import { axisStep } from './axisStep';
import type { ChartSpace } from './chartSpace';
import { fitWords } from './fitWords';
import { usePlaces } from './usePlaces';
import type { Surface } from './useSurface';

interface CurveTargetProps {
  readonly direction: Direction;
  readonly surface: Surface;
  readonly space: ChartSpace;
}

/** The curve as a place to look around on, with the q_θ of each θ as a ghost, and to start the race from. */
export function CurveTarget({ direction, surface, space }: CurveTargetProps) {
  const words = useWords(fitWords);
  const places = usePlaces(direction, surface, space);
  const [x] = space.axes;
  if (!x) return null;
  const [at = null] = places.at ?? [];
  const look = (to: number | null): void => places.look(to === null ? null : [to]);
  return (
    <>
      {at !== null && <BrushLine x={at} />}
      <Locked by="model">
        <WalkTarget
          x={at}
          min={x.low}
          max={x.high}
          step={axisStep(x)}
          label={words.walkCurve[direction]}
          valueText={places.spoken}
          onHover={look}
          onWalk={look}
          onSelect={(to) => places.select([to])}
        />
      </Locked>
    </>
  );
}
