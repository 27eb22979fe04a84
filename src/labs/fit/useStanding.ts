import { isInside } from '../../math/fitting/isInside';
import type { Direction } from '../../math/geometry/direction';
import type { Vector } from '../../math/linear/vector';
import { useFit } from './fitCore';
import { thetaAt } from './stepAt';
import { useModel } from './useModel';

/** θ of the racer that is followed, where it stands in one direction: at its start, from the scene alone. */
export function useStanding(direction: Direction): Vector {
  const model = useModel();
  const step = useFit(({ scene }) => scene.step);
  const way = useFit(({ scene, results }) => results.runs?.[scene.lead]?.[direction]);
  if (step === 0 || !way) return model.theta;
  const there = thetaAt(way, step);
  // Another model's race, until its own is in: where that stands, this one may have no member.
  return there.length === model.names.length && isInside(model, there) ? there : model.theta;
}
