import type { MDXProps } from 'mdx/types';
import type { ComponentType } from 'react';
import type { Language } from '../scene/preferences';
import type { SceneBase } from '../scene/scene';

/** A lesson is data: its scene, its question, and its prose in every language. */
export interface Lesson {
  /** As addresses spell it. */
  readonly name: string;
  /** Its place in the order of chapters. */
  readonly chapter: number;
  readonly lab: string;
  readonly scene: SceneBase;
  readonly prediction: Prediction;
  readonly prose: Readonly<Record<Language, () => Promise<{ readonly default: ComponentType<MDXProps> }>>>;
}

/** Choices to commit to before the answer shows. The prose holds the words; this holds what is right. */
export interface Prediction {
  readonly choices: readonly string[];
  readonly right: string;
  /** The parts of the lab that show before the answer; none of them may give it away. */
  readonly before: readonly string[];
}
