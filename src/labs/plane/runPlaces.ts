import type { PlaneResult } from '../../engine/plane';
import type { PlaneNormal } from '../../math/plane/planeNormal';
import type { PlaneRun } from '../../math/plane/planeRun';

/** Where one way stands at a step. */
export interface RunPlace {
  readonly direction: 'forward' | 'reverse';
  readonly run: PlaneRun;
  /** No further than it goes. */
  readonly step: number;
  readonly q: PlaneNormal;
  readonly kl: number;
}

/** The ways from the reader's q, as far as they have come by a step. */
export function runPlaces({ runs }: PlaneResult, step: number): readonly RunPlace[] {
  return (['forward', 'reverse'] as const).flatMap((direction) => {
    const run = runs[direction];
    if (!run) return [];
    const at = Math.min(step, run.path.length - 1);
    const [q, kl] = [run.path[at], run.kls[at]];
    return q === undefined || kl === undefined ? [] : [{ direction, run, step: at, q, kl }];
  });
}
