import { consistencyPresets } from '../../labs/consistency/consistencyPresets';
import type { Batch, ConsistencyScene, LossChoices } from '../../labs/consistency/consistencyScene';
import { RUN_STEPS } from '../../labs/consistency/live/liveScene';
import type { StepsLook } from '../../labs/consistency/stepsLook';
import type { Lesson } from '../lesson';

const { source, wrong, digits } = consistencyPresets;

/** The training at the end of the text stands at its end; the steps before it stand there too, for there is no way to it step by step. */
const trained = { ...digits.live, step: RUN_STEPS };
const start: ConsistencyScene = { ...source, live: trained };
const training: ConsistencyScene = { ...digits, live: trained };

const set = (loss: Partial<LossChoices>, batch: Partial<Batch> = {}): ConsistencyScene => ({
  ...start,
  loss: { ...start.loss, ...loss },
  batch: { ...start.batch, ...batch },
});
const look = (scene: ConsistencyScene, at: StepsLook): ConsistencyScene => ({ ...scene, look: at });

const SURE = [2, 0, 0];
const FAIR = [0, 1.2, 0];
const T = 0.5;
/** Two photographs and their copies, each so sure of its class. */
const copies = (...augmented: Batch['augmented']): ConsistencyScene => set({ temperature: T }, { original: [SURE, FAIR], augmented });
const divided = (scores: readonly number[]): readonly number[] => scores.map((score) => T * score);

export const consistency: Lesson = {
  name: 'consistency',
  chapter: 11,
  lab: 'consistency',
  scene: start,
  scenes: {
    row: look(start, { tensor: 'kls', row: 1, column: null }),
    same: set({}, { augmented: start.batch.original }),
    sharp: set({ tempered: 'original' }),
    whole: set({ normaliseBy: 'batch' }),
    wrong: look(set({}, wrong.batch), { tensor: 'kls', row: 0, column: null }),
    labels: look(start, { tensor: 'kept', row: 0, column: null }),
    digits: training,
  },
  prediction: { choices: ['zero', 'positive', 'negative'], right: 'positive', before: ['unlabelled'] },
  beside: ['unlabelled', 'accuracy', 'training'],
  challenge: {
    start: copies(SURE, FAIR),
    goals: [{ metric: 'consistencyLoss', symbol: 'L_u', is: 'below', than: 0.002, unit: 'nats' }],
    keeps: ['mode', 'loss', 'batch.original', 'batch.labelled', 'batch.labels'],
    parts: ['unlabelled'],
    solution: copies(divided(SURE), divided(FAIR)),
  },
  checks: [
    { name: 'sides', options: ['target', 'copy', 'both'], right: 'target' },
    { name: 'two', options: ['none', 'unsure', 'half'], right: 'none' },
    { name: 'mean', options: ['same', 'less', 'more'], right: 'less' },
  ],
  prose: { en: () => import('./en.mdx'), zh: () => import('./zh.mdx') },
};
