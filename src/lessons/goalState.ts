import type { SceneBase } from '../scene/scene';
import { fieldAt } from '../state/fieldAt';
import { sameData } from '../state/sameData';
import type { Challenge, Goal } from './lesson';

type Metrics = Readonly<Record<string, unknown>>;

/** How a goal stands. */
export interface GoalState {
  readonly now: number;
  readonly bound: number;
  readonly met: boolean;
  /** From 0 to 1, which is reached when it is met. */
  readonly share: number;
}

const numberOf = (metrics: Metrics, path: string): number => {
  const value = fieldAt(metrics, path);
  return typeof value === 'number' ? value : Number.NaN;
};

/** A goal held against the metrics of a lab; NaN, and not met, where the lab does not tell of it. Metrics and bounds are ≥ 0. */
export function goalState({ metric, is, than }: Goal, metrics: Metrics): GoalState {
  const now = numberOf(metrics, metric);
  const bound = typeof than === 'number' ? than : numberOf(metrics, than.metric);
  const met = is === 'above' ? now > bound : now < bound;
  const ratio = is === 'above' ? now / bound : bound / now;
  // Just before it is met the meter must not look full.
  return { now, bound, met, share: met ? 1 : Math.min(Number.isFinite(ratio) ? Math.max(ratio, 0) : 0, 0.98) };
}

/** Whether nothing was changed that the challenge keeps. */
export function keepsRules({ keeps, start }: Challenge, scene: SceneBase): boolean {
  return scene.lab === start.lab && keeps.every((path) => sameData(fieldAt(scene, path), fieldAt(start, path)));
}

/** Whether a scene with these metrics meets the challenge. */
export function meetsChallenge(challenge: Challenge, scene: SceneBase, metrics: Metrics): boolean {
  return keepsRules(challenge, scene) && challenge.goals.every((goal) => goalState(goal, metrics).met);
}
