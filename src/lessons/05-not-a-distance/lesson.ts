import { setMeasure, setTriple } from '../../labs/divergences/divergencesEdits';
import { divergencesPresets } from '../../labs/divergences/divergencesPresets';
import type { BarsOf, Triple } from '../../labs/divergences/divergencesScene';
import type { Lesson } from '../lesson';

/** Shares of sun, cloud and rain. */
type Weather = readonly [sun: number, cloud: number, rain: number];
const town = (probs: Weather): BarsOf => ({ family: 'categorical', params: { probs } });
const towns = (p: Weather, q: Weather, r: Weather): Triple => ({ p: town(p), q: town(q), r: town(r) });

/** p and r mirror each other, and q its own image. No hunt for the table, which is not shown. */
const map = setTriple({ ...divergencesPresets.triangle, property: 'symmetric' }, towns([0.9, 0.05, 0.05], [0.4, 0.4, 0.2], [0.05, 0.9, 0.05]));

/** The same map ten times smaller, about the middle. */
const near = setTriple(map, towns([0.39, 0.305, 0.305], [0.34, 0.34, 0.32], [0.305, 0.39, 0.305]));

export const notADistance: Lesson = {
  name: 'not-a-distance',
  chapter: 5,
  lab: 'divergences',
  scene: map,
  scenes: {
    back: setMeasure(map, 'klQP'),
    near,
    root: setMeasure(map, 'rootJensenShannon'),
  },
  prediction: { choices: ['straight', 'same', 'detour'], right: 'detour', before: ['triangle'] },
  beside: ['triangle', 'legs'],
  challenge: {
    start: setTriple(map, towns([0.6, 0.2, 0.2], [0.2, 0.2, 0.6], [0.2, 0.6, 0.2])),
    // Squared distances would come down to a half and no further.
    goals: [{ metric: 'detourShare', symbol: '(KL(p‖q) + KL(q‖r)) / KL(p‖r)', is: 'below', than: 0.5, bare: true }],
    // The hunter would find it for the reader.
    keeps: ['hunt'],
    parts: ['triangle', 'legs'],
    solution: setTriple(map, towns([0.98, 0.01, 0.01], [0.3, 0.69, 0.01], [0.01, 0.98, 0.01])),
  },
  checks: [
    { name: 'which', options: ['smaller', 'mean', 'neither'], right: 'neither' },
    { name: 'bound', options: ['sum', 'squares', 'none'], right: 'none' },
    { name: 'evidence', options: ['forward', 'reverse', 'mean'], right: 'reverse' },
  ],
  prose: { en: () => import('./en.mdx'), zh: () => import('./zh.mdx') },
};
