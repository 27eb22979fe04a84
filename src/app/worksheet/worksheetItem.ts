import type { Goal } from '../../lessons/lesson';
import type { SceneBase } from '../../scene/scene';
import type { Lab } from '../../labs/lab';

/** One thing to work on, with the scene that it is about. */
export interface WorksheetItem {
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** To be ticked; none where the answer is written or drawn. */
  readonly choices: readonly string[];
  readonly goals: readonly Goal[];
  readonly lab: Lab;
  readonly scene: SceneBase;
  /** The parts that are printed as they are. */
  readonly given: readonly string[];
  /** The parts whose axes are printed to draw on. */
  readonly drawn: readonly string[];
  /** What of all this opens on a phone; null where nothing may yet. */
  readonly link: string | null;
  readonly answer: {
    readonly parts: readonly string[];
    /** What is right, and why other answers are not. */
    readonly lines: readonly string[];
  };
}
