import type { CompareScene } from '../../labs/compare/compareScene';
import type { Lesson } from '../lesson';

/** Lemon, mint, cherry, liquorice: what is in a bag, and what is bet on it. */
const bag = (content: readonly number[], bets: readonly number[]): CompareScene => ({
  version: 1,
  lab: 'compare',
  pair: {
    p: { distribution: { family: 'categorical', params: { probs: content } }, cut: null },
    q: { distribution: { family: 'categorical', params: { probs: bets } }, cut: null },
    scale: 1,
    binWidth: null,
    smoothing: { p: 0, q: 0 },
  },
  locked: { p: [], q: [] },
  brush: null,
  direction: 'forward',
});

const EVEN = [0.25, 0.25, 0.25, 0.25] as const;
const FIRST = [0.15, 0.05, 0.6, 0.2] as const;
const SECOND = [0.05, 0.15, 0.1, 0.7] as const;

export const guessingGame: Lesson = {
  name: 'guessing-game',
  chapter: 0,
  lab: 'compare',
  scene: bag(FIRST, EVEN),
  scenes: {
    lemon: bag(FIRST, [0.7, 0.1, 0.1, 0.1]),
    never: bag(FIRST, [0.2, 0, 0.6, 0.2]),
  },
  prediction: { choices: ['lemon', 'mint', 'cherry', 'liquorice'], right: 'cherry', before: ['guess'] },
  beside: ['guess', 'distributions'],
  challenge: {
    start: bag(SECOND, EVEN),
    goals: [{ metric: 'klPQ', symbol: 'KL(p‖q)', is: 'below', than: 0.02 * Math.LN2 }],
    keeps: ['pair.p', 'pair.smoothing'],
    parts: ['guess'],
    hides: true,
    solution: bag(SECOND, SECOND),
  },
  checks: [
    { name: 'below', options: ['luck', 'never', 'skill'], right: 'never' },
    { name: 'zero', options: ['winner', 'close', 'same'], right: 'same' },
  ],
  prose: { en: () => import('./en.mdx'), zh: () => import('./zh.mdx') },
};
