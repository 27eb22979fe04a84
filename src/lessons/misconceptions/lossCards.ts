import { lossPresets } from '../../labs/loss/lossPresets';
import type { LossScene } from '../../labs/loss/lossScene';
import type { Misconception } from './misconception';

const batch: LossScene = { ...lossPresets.batch, brush: null };
const changed = (change: Partial<LossScene>): LossScene => ({ ...batch, ...change });

/** One example, a student that is not there yet, and a target that could learn too. */
const fixed: LossScene = {
  ...batch,
  student: [[2, 1, 2.5, 1]],
  target: { kind: 'logits', logits: [[2.3, 1.8, 1.3, -1.6]], temperature: 1 },
};
const free: LossScene = { ...fixed, learned: true };

/** A target that sums to 0.34, as it may when it was never normalised. */
const third: LossScene = { ...batch, student: [[4, 0, -1, 0]], target: { kind: 'probabilities', probs: [[0.3, 0.02, 0.01, 0.01]] } };
const whole: LossScene = { ...third, target: { kind: 'probabilities', probs: [[0.9, 0.05, 0.03, 0.02]] } };

export const crossEntropy: Misconception = {
  lab: 'loss',
  scene: fixed,
  scenes: { free },
  parts: ['identity', 'gradients'],
  options: ['always', 'fixed', 'never'],
  right: 'fixed',
};

export const argumentOrder: Misconception = {
  lab: 'loss',
  scene: changed({ wiring: 'swapped' }),
  scenes: { right: batch },
  parts: ['wirings'],
  options: ['formula', 'model', 'either'],
  right: 'model',
};

export const probabilities: Misconception = {
  lab: 'loss',
  scene: changed({ wiring: 'probabilities' }),
  scenes: { logs: batch },
  parts: ['pipeline'],
  options: ['error', 'silent', 'converted'],
  right: 'silent',
};

export const mean: Misconception = {
  lab: 'loss',
  scene: changed({ reduction: 'mean' }),
  parts: ['reductions'],
  options: ['rows', 'elements', 'classes'],
  right: 'elements',
};

export const scipy: Misconception = {
  lab: 'loss',
  scene: third,
  scenes: { whole },
  parts: ['pipeline'],
  options: ['equal', 'more', 'fails'],
  right: 'more',
};
