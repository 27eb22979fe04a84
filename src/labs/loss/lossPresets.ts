import type { LossTarget } from '../../engine/lossPipeline';
import type { LossScene, Rows } from './lossScene';

type Change = Partial<Omit<LossScene, 'version' | 'lab' | 'student' | 'target'>>;

function preset(student: Rows, target: LossTarget, change: Change = {}): LossScene {
  return {
    version: 1,
    lab: 'loss',
    student,
    temperature: 1,
    target,
    logTarget: false,
    wiring: 'right',
    reduction: 'batchmean',
    timesT2: false,
    learned: false,
    brush: null,
    ...change,
  };
}

const probabilities = (...probs: readonly (readonly number[])[]): LossTarget => ({ kind: 'probabilities', probs });
const logits = (temperature: number, ...values: readonly (readonly number[])[]): LossTarget => ({
  kind: 'logits',
  logits: values,
  temperature,
});
const labels = (smoothing: number, ...classes: readonly number[]): LossTarget => ({ kind: 'labels', labels: classes, smoothing });

/** Right and sure, in doubt, wrong and sure. */
const student: Rows = [
  [4, 0, -1, 0],
  [0.2, 0.1, 0, -0.1],
  [4.5, -1, 0, 0],
];
const truths = [
  [0.9, 0.05, 0.03, 0.02],
  [0.1, 0.6, 0.2, 0.1],
  [0.05, 0.05, 0.85, 0.05],
] as const;
const teacher = [
  [5, 2, -1, 0],
  [1, 3, 2, -2],
  [-1, 0, 4, 2],
] as const;

/** Ten digits, eight of them: as large as a batch gets here. */
const digits: Rows = [
  [6, -2, 0, 0.5, -1, 1, 2, -1, 0, 0],
  [-2, 5, 0, -1, 0.5, -1, -1, 2, 1, 0],
  [0, 1, 2.5, 2, -1, 0, -1, 1, 1.5, -1],
  [-1, 0, 1, 4, -2, 2.5, -2, 0, 1, 1],
  [-1, 0.5, -1, -2, 3, -1, 0, 0, 0, 2.8],
  [0, -1, -1, 3, -1, 2, 0, -2, 1, 0.5],
  [1, 0, 0, -2, 0, 1.5, 4.5, -3, 1, -2],
  [-1, 2, 1, 0, 0, -1, -3, 4, 0, 1.5],
];

/** What the lab opens with by name; each has a line in the catalogue on what to look for. */
export const lossPresets = {
  batch: preset(student, probabilities(...truths), { brush: { tensor: 'elements', row: 2, column: 2 } }),
  confident: preset([[5, 0, -1, 0]], probabilities([0.97, 0.01, 0.01, 0.01]), { brush: { tensor: 'elements', row: 0, column: 0 } }),
  confused: preset([[0.1, 0, -0.1, 0]], probabilities([0.97, 0.01, 0.01, 0.01]), { brush: { tensor: 'elements', row: 0, column: 0 } }),
  wrongAndSure: preset([[-1, 6, 0, 0]], probabilities([0.97, 0.01, 0.01, 0.01]), { brush: { tensor: 'elements', row: 0, column: 0 } }),
  uniform: preset(
    [
      [2, 0, -1, 0],
      [0, 0, 0, 0],
    ],
    probabilities([0.25, 0.25, 0.25, 0.25], [0.25, 0.25, 0.25, 0.25]),
    { brush: { tensor: 'rowSums', row: 0, column: 0 } },
  ),
  mean: preset(student, probabilities(...truths), { reduction: 'mean' }),
  swapped: preset(student, probabilities(...truths), { wiring: 'swapped' }),
  probabilities: preset(student, probabilities(...truths), { wiring: 'probabilities' }),
  unnormalised: preset(
    student,
    probabilities([0.3, 0.02, 0.01, 0.01], [0.03, 0.2, 0.07, 0.03], [0.02, 0.02, 0.28, 0.02]),
    { brush: { tensor: 'rowSums', row: 0, column: 0 } },
  ),
  smoothing: preset(student, labels(0.1, 0, 1, 2), { brush: { tensor: 'targetPassed', row: 0, column: 0 } }),
  logTarget: preset(student, labels(0, 0, 1, 2), { logTarget: true, brush: { tensor: 'elements', row: 0, column: 1 } }),
  distillation: preset(student, logits(4, ...teacher), { temperature: 4, timesT2: true }),
  learned: preset(student, logits(1, ...teacher), { learned: true, brush: { tensor: 'student', row: 1, column: 0 } }),
  digits: preset(digits, labels(0.1, 0, 1, 2, 3, 4, 5, 6, 7), { brush: { tensor: 'elements', row: 5, column: 5 } }),
} as const satisfies Readonly<Record<string, LossScene>>;

export type LossPreset = keyof typeof lossPresets;
