import { useMemo } from 'react';
import { Dot } from '../../charts/Dot';
import { racerRole } from './racerRole';
import { Trail } from '../../charts/Trail';
import type { Direction } from '../../math/geometry/direction';
import type { ChartSpace } from './chartSpace';
import { useFit } from './fitCore';
import { stepAt, thetaAt } from './stepAt';
import type { Way } from './stepAt';

interface TrailsProps {
  readonly direction: Direction;
  readonly space: ChartSpace;
}

/** How every racer went in one direction, up to the step where the race stands. */
export function Trails({ direction, space }: TrailsProps) {
  const runs = useFit(({ results }) => results.runs);
  const racers = useFit(({ scene }) => scene.racers.length);
  const lead = useFit(({ scene }) => scene.lead);
  const order = [...(runs ?? []).slice(0, racers).keys()].toSorted((a, b) => Number(a === lead) - Number(b === lead));
  return order.map((i) => {
    const way = runs?.[i]?.[direction];
    return way && <OneTrail key={i} way={way} space={space} racer={i} />;
  });
}

function OneTrail({ way, space, racer }: { readonly way: Way; readonly space: ChartSpace; readonly racer: number }) {
  const step = useFit(({ scene }) => scene.step);
  const points = useMemo(
    () => Array.from(way.losses, (_, t) => space.toChart(thetaAt(way, t))),
    [way, space],
  );
  const [xs, ys] = [points.map(([x]) => x ?? Number.NaN), points.map(([, y]) => y ?? Number.NaN)];
  const here = points[stepAt(way, step)];
  const role = racerRole(racer);
  return (
    <>
      {step > 0 && <Trail xs={xs} ys={ys} upTo={stepAt(way, step) + 1} role={role} />}
      {step > 0 && here && <Dot x={here[0] ?? Number.NaN} y={here[1] ?? Number.NaN} role={role} />}
    </>
  );
}
