import { setDirection, setSmoothing, setStep } from '../../labs/fit/fitEdits';
import { fitPresets } from '../../labs/fit/fitPresets';
import type { FitScene } from '../../labs/fit/fitScene';
import { racerOf } from '../../labs/fit/racerOf';
import type { Lesson } from '../lesson';

/** The worms, and one descent with its step size, as far as a step. */
const descent = (stepSize: number, step: number): FitScene =>
  setStep({ ...fitPresets.worms, racers: [racerOf('gradientDescent', { stepSize })] }, step);

const SMALL = 0.004;
const LARGE = 0.02;
const leap = descent(10 * SMALL, 3);

/** Both have taken one step. */
const natural: FitScene = {
  ...descent(LARGE, 1),
  racers: [racerOf('naturalGradient', { stepSize: 1 }), racerOf('gradientDescent', { stepSize: LARGE })],
};

export const lossCurve: Lesson = {
  name: 'loss-curve',
  chapter: 7,
  lab: 'fit',
  // As many steps as bring it within a thousandth of a bit of the floor.
  scene: descent(SMALL, 21),
  scenes: {
    over: leap,
    first: descent(SMALL, 1),
    floor: descent(SMALL, 102),
    stride: descent(LARGE, 2),
    other: setDirection(setStep(leap, 1), 'reverse'),
    natural,
    mixed: setSmoothing(descent(LARGE, 60), { q: 0.5 }),
  },
  prediction: { choices: ['sooner', 'later', 'never'], right: 'never', before: ['forward'] },
  beside: ['forward', 'reverse', 'run', 'settings'],
  challenge: {
    start: descent(SMALL, 4),
    goals: [
      { metric: 'stepsToBest.0.forward', symbol: 'n(p‖q_θ)', is: 'below', than: 5, bare: true },
      { metric: 'stepsToBest.0.reverse', symbol: 'n(q_θ‖p)', is: 'below', than: 5, bare: true },
    ],
    keeps: ['p', 'model', 'free', 'smoothing', 'coordinates', 'noise', 'racers.0.optimizer'],
    parts: ['forward', 'reverse', 'settings'],
    // Between what the one valley wants and what the other does.
    solution: descent(0.028, 4),
  },
  checks: [
    { name: 'bits', options: ['floor', 'longer', 'nothing'], right: 'longer' },
    { name: 'worms', options: ['mean', 'most', 'stays'], right: 'mean' },
    { name: 'grows', options: ['more', 'other', 'smaller'], right: 'smaller' },
  ],
  prose: { en: () => import('./en.mdx'), zh: () => import('./zh.mdx') },
};
