import type { Direction } from '../../math/geometry/direction';
import { useFit } from './fitCore';
import { stepAt } from './stepAt';

/** The KL of a racer where it stands, in nats, by direction; at the start from what is known of the start alone. */
export function useWayKl(): (racer: number, direction: Direction) => number {
  const step = useFit(({ scene }) => scene.step);
  const runs = useFit(({ results }) => results.runs);
  const forward = useFit(({ results }) => results.forward?.klPQ.value);
  const reverse = useFit(({ results }) => results.reverse?.klQP.value);
  return (racer, direction) => {
    if (step === 0) return (direction === 'forward' ? forward : reverse) ?? Number.NaN;
    const way = runs?.[racer]?.[direction];
    return way?.losses[stepAt(way, step)] ?? Number.NaN;
  };
}
