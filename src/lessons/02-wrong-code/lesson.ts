import { codesPresets } from '../../labs/codes/codesPresets';
import type { CodesScene } from '../../labs/codes/codesScene';
import type { Lesson } from '../lesson';

/** The weather on the mountain, in the code that the valley made for its own. */
const valley = (change: Partial<CodesScene> = {}): CodesScene => ({ ...codesPresets.halves, brush: null, ...change });

/** Real letters, of which one has no word; nothing pointed at, so that the figure may become one of four letters again. */
const english: CodesScene = { ...codesPresets.never, brush: null };

export const wrongCode: Lesson = {
  name: 'wrong-code',
  chapter: 2,
  lab: 'codes',
  scene: valley(),
  scenes: {
    sun: valley({ brush: 0 }),
    long: valley({ sent: 2048 }),
    vague: valley({ q: { kind: 'uniform' } }),
    // Sure of the right letter. Whole bits would hide how sure: no word of Huffman's is shorter than 1.
    sure: valley({ q: { kind: 'pmf', probs: [0.94, 0.02, 0.02, 0.02] }, code: 'ideal' }),
    never: english,
  },
  prediction: { choices: ['same', 'half', 'double'], right: 'half', before: ['source'] },
  beside: ['source', 'lengths'],
  challenge: {
    start: valley(),
    goals: [
      { metric: 'crossEntropy', symbol: 'H(p, q)', is: 'below', than: 1.5 * Math.LN2 },
      { metric: 'kl', symbol: 'H(p, q) − H(p)', is: 'above', than: 0.5 * Math.LN2 },
    ],
    keeps: ['q'],
    parts: ['source', 'lengths'],
    // Snow on nearly every day: what the short word of q is for, and hardly worth a word at all.
    solution: valley({ p: { kind: 'pmf', probs: [0, 0, 0.05, 0.95] } }),
  },
  checks: [
    { name: 'roles', options: ['both', 'swapped', 'split'], right: 'split' },
    { name: 'cheaper', options: ['most', 'never', 'lucky'], right: 'never' },
    { name: 'wide', options: ['always', 'depends', 'narrow'], right: 'depends' },
  ],
  // Its terms are the areas there.
  symbols: { sum: ['lengths'] },
  prose: { en: () => import('./en.mdx'), zh: () => import('./zh.mdx') },
};
