import { setBrush, setDirection, setRun, setTargetProb } from '../../labs/worms/wormsEdits';
import { wormsPresets } from '../../labs/worms/wormsPresets';
import type { Lesson } from '../lesson';

const worms = wormsPresets['worms'];
if (!worms) throw new Error('the Worms lab has no worms');

/** The descent at its end: the binomial that the uniform has to beat is the best one. */
const atRest = setRun(worms, { step: 88 });
const without = (scene: typeof atRest, x: number) => setTargetProb(scene, scene, x, 0);

export const spaceWorms: Lesson = {
  name: 'space-worms',
  chapter: 4,
  lab: 'worms',
  scene: atRest,
  scenes: {
    ten: setBrush(atRest, 10),
    start: worms,
    reverse: setRun(setDirection(worms, 'reverse', 0.3), { step: 175 }),
  },
  prediction: { choices: ['uniform', 'binomial', 'equal'], right: 'uniform', before: ['distributions'] },
  beside: ['distributions', 'numbers'],
  challenge: {
    start: atRest,
    goals: [{ metric: 'klPTheta', symbol: 'KL(p‖q_θ)', is: 'below', than: { metric: 'klPQ', symbol: 'KL(p‖q)' } }],
    keeps: ['q'],
    parts: ['distributions', 'numbers'],
    // What the hill cannot reach.
    solution: without(without(atRest, 10), 9),
  },
  checks: [
    { name: 'what', options: ['extra', 'length', 'share'], right: 'extra' },
    { name: 'negative', options: ['never', 'often', 'rare'], right: 'never' },
    { name: 'weights', options: ['model', 'truth', 'both'], right: 'model' },
  ],
  prose: { en: () => import('./en.mdx'), zh: () => import('./zh.mdx') },
};
