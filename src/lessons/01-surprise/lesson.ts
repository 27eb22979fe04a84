import { codesPresets } from '../../labs/codes/codesPresets';
import type { CodesScene } from '../../labs/codes/codesScene';
import type { Lesson } from '../lesson';

/** Sun, cloud, rain, snow: one code alone, on the alphabet A to D. */
const weather = (probs: readonly number[], change: Partial<CodesScene> = {}): CodesScene => ({
  ...codesPresets.alone,
  p: { kind: 'pmf', probs },
  brush: null,
  ...change,
});

const MOUNTAIN = [1 / 2, 1 / 4, 1 / 8, 1 / 8] as const;
/** Where snow is one day in a hundred; the town of the chapter on zeros. */
const SOUTH = [0.5, 0.3, 0.19, 0.01] as const;

export const surprise: Lesson = {
  name: 'surprise',
  chapter: 1,
  lab: 'codes',
  scene: weather(MOUNTAIN),
  scenes: {
    game: weather(MOUNTAIN, { brush: 3 }),
    long: weather(MOUNTAIN, { sent: 2048 }),
    south: weather(SOUTH, { code: 'ideal', brush: 3 }),
    whole: weather(SOUTH),
    even: weather([1 / 4, 1 / 4, 1 / 4, 1 / 4]),
    snowless: weather([1 / 2, 1 / 4, 1 / 4, 0]),
  },
  prediction: {
    kind: 'draw',
    bars: ['A', 'B', 'C', 'D'],
    truth: { metric: 'rightLengths' },
    // As if the bars did not matter.
    mistakes: { two: { metric: 'rightLengths', scene: 'even' } },
    scale: { min: 0, max: 5, step: 1 },
    near: 0.4,
    before: ['source'],
  },
  beside: ['source', 'lengths'],
  challenge: {
    start: weather(MOUNTAIN, { code: 'ideal' }),
    goals: [
      { metric: 'greatestSurprise', symbol: 'max log 1/p(x)', is: 'above', than: 6 * Math.LN2 },
      { metric: 'entropy', symbol: 'H(p)', is: 'above', than: 1.6 * Math.LN2 },
    ],
    // More letters, or those of a text, would surprise more at no effort.
    keeps: ['q', 'p.kind', 'p.probs.4'],
    parts: ['source', 'lengths'],
    solution: weather([0.33, 0.33, 0.33, 0.01], { code: 'ideal' }),
  },
  checks: [
    { name: 'pair', options: ['sum', 'same', 'product'], right: 'sum' },
    { name: 'average', options: ['each', 'likely', 'many'], right: 'many' },
    { name: 'unit', options: ['wrong', 'one', 'two'], right: 'one' },
  ],
  // Its terms are the areas there.
  symbols: { sum: ['lengths'] },
  prose: { en: () => import('./en.mdx'), zh: () => import('./zh.mdx') },
};
