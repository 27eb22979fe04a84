import { setRun } from '../../labs/fit/fitEdits';
import { fitPresets } from '../../labs/fit/fitPresets';
import type { Lesson } from '../lesson';

const worms = fitPresets['worms'];
if (!worms) throw new Error('the Fit lab has no worms');

export const spaceWorms: Lesson = {
  name: 'space-worms',
  chapter: 4,
  lab: 'fit',
  // The descent at its end: the binomial that the uniform has to beat is the best one.
  scene: setRun(worms, { step: 88 }),
  prediction: { choices: ['uniform', 'binomial', 'equal'], right: 'uniform', before: ['distributions'] },
  beside: ['distributions', 'numbers'],
  prose: { en: () => import('./en.mdx'), zh: () => import('./zh.mdx') },
};
