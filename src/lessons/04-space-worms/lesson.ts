import { setRun } from '../../labs/worms/wormsEdits';
import { wormsPresets } from '../../labs/worms/wormsPresets';
import type { Lesson } from '../lesson';

const worms = wormsPresets['worms'];
if (!worms) throw new Error('the Worms lab has no worms');

export const spaceWorms: Lesson = {
  name: 'space-worms',
  chapter: 4,
  lab: 'worms',
  // The descent at its end: the binomial that the uniform has to beat is the best one.
  scene: setRun(worms, { step: 88 }),
  prediction: { choices: ['uniform', 'binomial', 'equal'], right: 'uniform', before: ['distributions'] },
  beside: ['distributions', 'numbers'],
  prose: { en: () => import('./en.mdx'), zh: () => import('./zh.mdx') },
};
