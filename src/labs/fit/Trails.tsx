import { useMemo } from 'react';
import { Dot } from '../../charts/Dot';
import { Label } from '../../charts/Label';
import { racers } from '../../charts/racers';
import type { RacerMark } from '../../charts/racers';
import { Trail } from '../../charts/Trail';
import { useI18n } from '../../i18n/I18nContext';
import type { Direction } from '../../math/geometry/direction';
import { inUnit } from '../../math/unit';
import type { ChartSpace } from './chartSpace';
import { useFit } from './fitCore';
import { stepAt, thetaAt } from './stepAt';
import type { Way } from './stepAt';

interface TrailsProps {
  readonly direction: Direction;
  readonly space: ChartSpace;
  /** Of an axis of losses, in the reader's unit: a racer above it is told of at its edge. */
  readonly top?: number;
}

/** How every racer went in one direction, up to the step where the race stands; on a curve they walk along it. */
export function Trails({ direction, space, top }: TrailsProps) {
  const runs = useFit(({ results }) => results.runs);
  const count = useFit(({ scene }) => scene.racers.length);
  const lead = useFit(({ scene }) => scene.lead);
  const hasBegun = useFit(({ scene }) => scene.step > 0);
  if (!hasBegun) return null;
  const order = [...(runs ?? []).slice(0, count).keys()].toSorted((a, b) => Number(a === lead) - Number(b === lead));
  return order.map((i) => {
    const way = runs?.[i]?.[direction];
    const mark = racers[i];
    // Another model's race, until its own is in.
    const isOfAxes = way && way.thetas.length === way.losses.length * space.axes.length;
    return isOfAxes && mark && <OneTrail key={i} way={way} space={space} mark={mark} top={top} />;
  });
}

/** A place on the first axis, or the end of it that is nearer. */
function within(x: number, { axes: [axis] }: ChartSpace): number {
  return axis ? Math.min(Math.max(x, axis.low), axis.high) : x;
}

interface OneTrailProps {
  readonly way: Way;
  readonly space: ChartSpace;
  readonly mark: RacerMark;
  readonly top: number | undefined;
}

function OneTrail({ way, space, mark, top = Infinity }: OneTrailProps) {
  const { unit, fixed } = useI18n().format;
  const step = useFit(({ scene }) => scene.step);
  const points = useMemo(
    () =>
      Array.from(way.losses, (loss, t) => {
        const [x = Number.NaN, y = inUnit(loss, unit)] = space.toChart(thetaAt(way, t));
        return { x, y };
      }),
    [way, space, unit],
  );
  const here = points[stepAt(way, step)];
  return (
    <>
      <Trail xs={points.map(({ x }) => x)} ys={points.map(({ y }) => y)} upTo={stepAt(way, step) + 1} role={mark.role} />
      {here && here.y <= top && <Dot x={here.x} y={here.y} role={mark.role} shape={mark.shape} />}
      {here && here.y > top && <Label x={within(here.x, space)} y={top} side="below" inset text={`↑ ${fixed(here.y)}`} role={mark.role} />}
    </>
  );
}
