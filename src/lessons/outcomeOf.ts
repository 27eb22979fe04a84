import { inUnit } from '../math/unit';
import type { SceneBase } from '../scene/scene';
import type { HandMadePrediction, Lesson, Told } from './lesson';

type Metrics = Readonly<Record<string, unknown>>;

/** What a prediction made by hand is held against, in the units of its scale; one number for each of the reader's. */
export interface Answers {
  readonly truth: readonly number[];
  readonly mistakes: readonly (readonly [name: string, numbers: readonly number[]])[];
}

/** The outcomes that the prose has a word for. */
export const outcomesOf = ({ mistakes = {} }: HandMadePrediction): readonly string[] => ['near', ...Object.keys(mistakes), 'below', 'above'];

/**
 * Asks for the metrics of the figures that answer the question.
 * @throws Error where the lab does not tell what the lesson names.
 */
export async function answersTo(
  { scene, scenes }: Pick<Lesson, 'scene' | 'scenes'>,
  asked: HandMadePrediction,
  metricsOf: (figure: SceneBase) => Promise<Metrics>,
): Promise<Answers> {
  const figures = new Map<string | undefined, Promise<Metrics>>();
  const numbers = async (told: Told): Promise<readonly number[]> => {
    const figure = told.scene === undefined ? scene : scenes[told.scene];
    if (!figure) throw new Error(`the lesson has no figure ${told.scene}`);
    const metrics = figures.get(told.scene) ?? metricsOf(figure);
    figures.set(told.scene, metrics);
    return toldNumbers(asked, told, await metrics);
  };
  const [truth, ...wrong] = await Promise.all([asked.truth, ...Object.values(asked.mistakes ?? {})].map(numbers));
  if (!truth) throw new Error('a question has an answer');
  return { truth, mistakes: Object.keys(asked.mistakes ?? {}).map((name, i) => [name, wrong[i] ?? []]) };
}

function toldNumbers(asked: HandMadePrediction, { metric, entries }: Told, metrics: Metrics): readonly number[] {
  const value = metrics[metric];
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  const count = asked.kind === 'draw' ? asked.bars.length : 1;
  const chosen = entries ? entries.map((i) => all[i]) : all;
  if (chosen.length !== count) throw new Error(`the metric ${metric} has ${chosen.length} numbers, not ${count}`);
  return chosen.map((one) => {
    if (typeof one !== 'number') throw new Error(`the metric ${metric} is no number`);
    return asked.unit === undefined || asked.unit === asked.toldIn ? one : inUnit(one, asked.unit);
  });
}

/** The index of the number that is farthest from its truth. */
export function widestGap(mine: readonly number[], truth: readonly number[]): number {
  const sizes = mine.map((value, i) => Math.abs(value - (truth[i] ?? value)));
  return sizes.indexOf(Math.max(...sizes));
}

/** Which of the outcomes a prediction came to: near the truth, near what a known mistake predicts, or by its widest gap below or above. */
export function outcomeOf({ near }: HandMadePrediction, mine: readonly number[], { truth, mistakes }: Answers): string {
  const isNear = (numbers: readonly number[]): boolean => numbers.every((value, i) => Math.abs(value - (mine[i] ?? value)) <= near);
  if (isNear(truth)) return 'near';
  const mistake = mistakes.find(([, numbers]) => isNear(numbers));
  if (mistake) return mistake[0];
  const widest = widestGap(mine, truth);
  return (mine[widest] ?? 0) < (truth[widest] ?? 0) ? 'below' : 'above';
}
