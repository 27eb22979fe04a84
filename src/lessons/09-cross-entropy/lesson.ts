import { lossPresets } from '../../labs/loss/lossPresets';
import type { LossScene } from '../../labs/loss/lossScene';
import type { Lesson } from '../lesson';

/** How often it is sunny, cloudy, rainy and snowy, as in the chapter on zeros. */
const RECORD = [0.5, 0.3, 0.19, 0.01] as const;
/** The scores whose softmax is the record: in the ratio of its days, up to a constant. */
const KNOWING = RECORD.map((share) => Math.log(100 * share));

const start: LossScene = {
  ...lossPresets.batch,
  student: [[0.5, 1, 2.5, 1]],
  target: { kind: 'probabilities', probs: [RECORD] },
  brush: null,
};
const says = (...scores: readonly number[]): LossScene => ({ ...start, student: [scores] });
const taught = says(...KNOWING);
const sunny = (smoothing: number): LossScene => ({ ...taught, target: { kind: 'labels', labels: [0], smoothing } });
/** Another forecaster in the record's place, who learns as well. */
const beside = (...scores: readonly number[]): LossScene => ({
  ...taught,
  target: { kind: 'logits', logits: [scores], temperature: 1 },
  learned: true,
});

export const crossEntropy: Lesson = {
  name: 'cross-entropy',
  chapter: 9,
  lab: 'loss',
  scene: start,
  scenes: {
    account: says(2, 1, 2.5, 1),
    floor: taught,
    label: sunny(0),
    smoothed: sunny(0.1),
    free: beside(...KNOWING),
  },
  prediction: { choices: ['same', 'weaker', 'further'], right: 'same', before: ['identity'] },
  beside: ['identity', 'gradients'],
  challenge: {
    start: beside(...KNOWING),
    goals: [
      { metric: 'crossEntropy', symbol: 'H(p, q)', is: 'below', than: 0.75, unit: 'nats' },
      { metric: 'kl', symbol: 'KL(p‖q)', is: 'above', than: 0.6, unit: 'nats' },
    ],
    keeps: ['student', 'temperature', 'target.kind', 'learned'],
    parts: ['identity', 'gradients'],
    // As sure as can be of what the student thinks likeliest.
    solution: beside(...KNOWING.with(0, 9)),
  },
  checks: [
    { name: 'floor', options: ['done', 'stuck', 'zero'], right: 'done' },
    { name: 'label', options: ['less', 'same', 'nothing'], right: 'same' },
    { name: 'wire', options: ['nothing', 'sure', 'doubt'], right: 'sure' },
  ],
  prose: { en: () => import('./en.mdx'), zh: () => import('./zh.mdx') },
};
