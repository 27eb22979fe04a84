import type { SceneBase } from '../scene/scene';
import { fieldAt } from './fieldAt';
import type { AnyState } from './klarityState';
import { sameData } from './sameData';

/** What a teacher's link asks for, as far as the state has to know of it. */
export interface Task {
  /** As an address carries it. */
  readonly code: string;
  /** Where it begins: an address says how the scene differs from it, and so nothing of what stays hidden. */
  readonly start: SceneBase;
  /** What of the scene is hidden until the task is over, as paths: `pair.p`. */
  readonly hidden: readonly string[];
  /** The parts of the lab that show nothing of what is hidden: until then, these alone are in the page. */
  readonly blind: readonly string[];
  /** Over as soon as its goal is met, or the answer has been asked for. */
  readonly outcome: 'open' | 'met' | 'shown';
}

const secretsOf = (task: Task | null): readonly string[] => (task?.outcome === 'open' ? task.hidden : []);

/** The parts to which what is hidden confines the page; undefined where nothing is. */
export const blindParts = ({ task }: Pick<AnyState, 'task'>): readonly string[] | undefined => (secretsOf(task).length > 0 ? task?.blind : undefined);

/** The first of what a task hides in which two scenes differ, as a path: what is not seen cannot be changed, nor come forward elsewhere. */
export const changedSecret = (task: Task | null, before: SceneBase, after: SceneBase): string | undefined =>
  secretsOf(task).find((path) => !sameData(fieldAt(before, path), fieldAt(after, path)));
