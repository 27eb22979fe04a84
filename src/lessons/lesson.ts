import type { MDXContent } from 'mdx/types';
import type { LabName } from '../labs';
import type { Unit } from '../math/unit';
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
  /** What symbols of its formulas stand for on the screen, where that is not as in `symbolMarks.ts`. */
  readonly symbols?: Readonly<Record<string, readonly string[]>>;
  readonly prose: Readonly<Record<Language, () => Promise<{ readonly default: MDXContent }>>>;
}

/** What is committed to before the answer shows. The prose holds the words; this holds what is right, or says what tells it. */
export type Prediction = ChoicePrediction | HandMadePrediction;

interface BeforeTheAnswer {
  /** The parts of the lab that show before the answer; none of them may give it away. */
  readonly before: readonly string[];
}

export interface ChoicePrediction extends BeforeTheAnswer {
  readonly kind?: undefined;
  readonly choices: readonly string[];
  readonly right: string;
}

/** A number that the reader places on a scale, or bars that they draw; the gap to the truth is drawn, and the prose has a word for each outcome. */
export type HandMadePrediction = PlacedPrediction | DrawnPrediction;

interface ByHand extends BeforeTheAnswer {
  readonly choices?: undefined;
  readonly right?: undefined;
  readonly truth: Told;
  /** What known wrong ideas would predict, by the names that outcomes in the prose call them by. */
  readonly mistakes?: Readonly<Record<string, Told>>;
  readonly scale: { readonly min: number; readonly max: number; readonly step: number };
  /** A mark that is no farther off than this is near. */
  readonly near: number;
  /** What the scale is in; left out, a bare number. */
  readonly unit?: Unit;
  /** What the metric is told in, where that is not nats. */
  readonly toldIn?: Unit;
}

export interface PlacedPrediction extends ByHand {
  readonly kind: 'place';
}

export interface DrawnPrediction extends ByHand {
  readonly kind: 'draw';
  /** What stands under each bar, in no language: `x`, `3`. */
  readonly bars: readonly string[];
  /** Whether they are probabilities: what is drawn is scaled to sum to 1. */
  readonly sumsToOne?: boolean;
}

/** A metric that the lab tells of one of the lesson's figures: never a number that was written down. */
export interface Told {
  /** Its value is a number, or for bars a list of numbers. */
  readonly metric: string;
  /** The figure, by its name in the lesson; left out, the one that the text begins with. */
  readonly scene?: string;
  /** Which of the list, one for each bar, where it is not the whole. */
  readonly entries?: readonly number[];
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
  /** Whether the rest of the figure holds the answer: while it is open, only its own parts are in the page. */
  readonly hides?: boolean;
  /** One way to meet it. */
  readonly solution: SceneBase;
}

/** One of the lab's metrics held against a bound, or against another metric. */
export interface Goal {
  /** Its name, or a path to a number within it: `steps.0.forward`. */
  readonly metric: string;
  /** As a reader sees it. */
  readonly symbol: string;
  readonly is: 'above' | 'below';
  /** In nats where the metric is, or the other metric. */
  readonly than: number | { readonly metric: string; readonly symbol: string };
  /** A bare number, such as a step of a run or a parameter, has no unit of information. */
  readonly bare?: boolean;
  /** What it is said in whatever the reader's unit: nats where the figure shows what PyTorch computes, or as a teacher has written it. */
  readonly unit?: Unit;
}
