import type { PlaneNormal } from './planeNormal';

/** The way of a model, step by step from its start. */
export interface PlaneRun {
  readonly path: readonly PlaneNormal[];
  /** What it costs at each of them, in nats. */
  readonly kls: readonly number[];
  /** Whether it came to rest, and did not only run out of steps. */
  readonly isSettled: boolean;
}

/** As long as a run gets where it is shown. */
export const PLANE_STEPS = 200;
