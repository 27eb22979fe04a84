import { lossPresets } from '../../labs/loss/lossPresets';
import type { LossScene } from '../../labs/loss/lossScene';
import type { Lesson } from '../lesson';

const batch: LossScene = { ...lossPresets.batch, brush: null };
const changed = (change: Partial<LossScene>): LossScene => ({ ...batch, ...change });
const [right, inDoubt] = batch.student;
if (!right || !inDoubt) throw new Error('the batch has three examples');

export const klDivLoss: Lesson = {
  name: 'kldivloss',
  chapter: 10,
  lab: 'loss',
  scene: batch,
  scenes: {
    worst: changed({ brush: { tensor: 'rowSums', row: 2, column: 0 } }),
    mean: changed({ reduction: 'mean' }),
    probabilities: changed({ wiring: 'probabilities' }),
    reversed: changed({ wiring: 'reversed' }),
  },
  prediction: {
    kind: 'place',
    truth: { metric: 'mean' },
    mistakes: { average: { metric: 'batchmean' }, sum: { metric: 'sum' } },
    scale: { min: 0, max: 5, step: 0.1 },
    near: 0.1,
    unit: 'nats',
    before: ['pipeline'],
  },
  beside: ['pipeline'],
  challenge: {
    start: batch,
    goals: [{ metric: 'kl', symbol: 'KL(p‖q)', is: 'below', than: 0.18, unit: 'nats' }],
    keeps: ['target', 'temperature', 'wiring', 'logTarget', 'student.0', 'student.1'],
    parts: ['pipeline'],
    // As sure of the third class as the target is.
    solution: changed({ student: [right, inDoubt, [0, 0, 2.8, 0]] }),
  },
  checks: [
    { name: 'call', options: ['right', 'swapped', 'probabilities'], right: 'right' },
    { name: 'classes', options: ['more', 'same', 'less'], right: 'more' },
    { name: 'negative', options: ['rate', 'logs', 'exchanged'], right: 'logs' },
  ],
  // The student is the model that is being fitted; a row of the loss sums to its KL.
  symbols: { q: ['forward'], klForward: ['sums'], klReverse: ['wirings'], sum: ['sums'] },
  prose: { en: () => import('./en.mdx'), zh: () => import('./zh.mdx') },
};
