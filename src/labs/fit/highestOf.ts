import type { FitRacerRuns } from '../../engine/fitRuns';
import type { Direction } from '../../math/geometry/direction';

/** The greatest loss that racers have come to up to a step, in nats; 0 while nobody has moved. */
export function highestOf(runs: readonly Pick<FitRacerRuns, Direction>[] | undefined, direction: Direction, step: number): number {
  if (step === 0) return 0;
  const losses = (runs ?? []).flatMap((run) => [...run[direction].losses.subarray(0, step + 1)]);
  // Where the numbers overflowed there is no height.
  return Math.max(0, ...losses.filter((loss) => !Number.isNaN(loss)));
}
