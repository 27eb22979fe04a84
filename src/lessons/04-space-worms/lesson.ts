import { fitPresets } from '../../labs/fit/fitPresets';
import type { Lesson } from '../lesson';

const scene = fitPresets['worms'];
if (!scene) throw new Error('the Fit lab has no worms');

export const spaceWorms: Lesson = {
  name: 'space-worms',
  chapter: 4,
  lab: 'fit',
  scene,
  prediction: { choices: ['uniform', 'binomial', 'equal'], right: 'uniform', before: ['distributions'] },
  prose: { en: () => import('./en.mdx'), zh: () => import('./zh.mdx') },
};
