import type { MDXContent } from 'mdx/types';
import type { LabName } from '../labs';
import type { Language } from '../scene/preferences';
import type { SceneBase } from '../scene/scene';

/** A lesson is data: its figures, its questions, its goal, and its prose in every language. */
export interface Lesson {
  /** As addresses spell it. */
  readonly name: string;
  /** Its place in the order of chapters. */
  readonly chapter: number;
  readonly lab: LabName;
  /** The figure that the text begins with. */
  readonly scene: SceneBase;
  /** The figures that it goes on to, by the names that its steps call them by. */
  readonly scenes: Readonly<Record<string, SceneBase>>;
  readonly prediction: Prediction;
  /** The parts of the lab that stand beside the prose where there is room for two columns; others stand in it. */
  readonly beside: readonly string[];
  readonly challenge: Challenge;
  readonly checks: readonly Check[];
  readonly prose: Readonly<Record<Language, () => Promise<{ readonly default: MDXContent }>>>;
}

/** Choices to commit to before the answer shows. The prose holds the words; this holds what is right. */
export interface Prediction {
  readonly choices: readonly string[];
  readonly right: string;
  /** The parts of the lab that show before the answer; none of them may give it away. */
  readonly before: readonly string[];
}

/** A question after the text. Every option has its own feedback in the prose. */
export interface Check {
  readonly name: string;
  readonly options: readonly string[];
  readonly right: string;
}

/** Something to bring about in the figure. */
export interface Challenge {
  /** Where it begins; the goals are not met there. */
  readonly start: SceneBase;
  /** All of them at once. */
  readonly goals: readonly Goal[];
  /** What of the scene must stay as it was at the start, as paths: `pair.p`. */
  readonly keeps: readonly string[];
  /** The parts of the lab that it is worked with. */
  readonly parts: readonly string[];
  /** One way to meet it. */
  readonly solution: SceneBase;
}

/** One of the lab's metrics held against a bound, or against another metric. */
export interface Goal {
  readonly metric: string;
  /** As a reader sees it. */
  readonly symbol: string;
  readonly is: 'above' | 'below';
  /** In nats where the metric is, or the other metric. */
  readonly than: number | { readonly metric: string; readonly symbol: string };
  /** A bare number, such as a step of a run or a parameter, has no unit of information. */
  readonly bare?: boolean;
  /** Said in nats whatever the reader's unit: as the figure has it where it shows what PyTorch computes. */
  readonly inNats?: boolean;
}
