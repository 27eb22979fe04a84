import type { MDXContent } from 'mdx/types';
import type { LabName } from '../labs';
import type { Language } from '../scene/preferences';
import type { SceneBase } from '../scene/scene';

/** A lesson is data: its scene, its question, and its prose in every language. */
export interface Lesson {
  /** As addresses spell it. */
  readonly name: string;
  /** Its place in the order of chapters. */
  readonly chapter: number;
  readonly lab: LabName;
  /** The figure that the text speaks of. */
  readonly scene: SceneBase;
  readonly prediction: Prediction;
  /** The parts of the lab that stand beside the prose where there is room for two columns; others stand in it. */
  readonly beside: readonly string[];
  readonly prose: Readonly<Record<Language, () => Promise<{ readonly default: MDXContent }>>>;
}

/** Choices to commit to before the answer shows. The prose holds the words; this holds what is right. */
export interface Prediction {
  readonly choices: readonly string[];
  readonly right: string;
  /** The parts of the lab that show before the answer; none of them may give it away. */
  readonly before: readonly string[];
}
