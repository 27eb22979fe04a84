import type { Batch, ConsistencyScene, LossChoices } from './consistencyScene';
import { livePresets } from './live/livePresets';
import { startOfLive } from './live/liveScene';

/** As in the repository of the source. */
const sourceLoss: LossChoices = {
  temperature: 0.85,
  tempered: 'augmented',
  confidence: 0.45,
  normaliseBy: 'mask',
  coefficient: 1,
  annealing: 'linear',
};

/** Sure and unchanged, sure and turned round, unsure, fairly sure; labelled: sure, unsure, wrong. */
const batch: Batch = {
  original: [
    [3, 0.5, -1],
    [0.2, 2.4, 0.1],
    [0.3, 0.1, 0.2],
    [-0.5, 0.2, 1.3],
  ],
  augmented: [
    [2, 0.8, -0.5],
    [1.2, 0.6, 0.3],
    [0.9, -0.4, 0.1],
    [-0.2, 0.4, 0.9],
  ],
  labelled: [
    [2.5, 0, -0.5],
    [0.2, 0.9, 0.4],
    [1.1, 0.3, 0.2],
  ],
  labels: [0, 1, 2],
};

const source: ConsistencyScene = {
  version: 1,
  lab: 'consistency',
  mode: 'steps',
  loss: sourceLoss,
  batch,
  progress: 0.5,
  look: null,
  live: startOfLive,
};

const preset = (loss: Partial<LossChoices>, rows: Partial<Batch> = {}, progress = source.progress): ConsistencyScene => ({
  ...source,
  loss: { ...sourceLoss, ...loss },
  batch: { ...batch, ...rows },
  progress,
});

/** What the lab opens with by name; each has a line in the catalogue on what to look for. */
export const consistencyPresets = {
  source,
  paper: preset({ tempered: 'original', normaliseBy: 'batch' }),
  identical: preset({ confidence: -1 }, { augmented: batch.original }),
  neverMasks: preset(
    {},
    {
      original: [[1.5, -0.5], [0.1, 0], [0, 0.4], [-0.9, 0.8]],
      augmented: [[0.8, 0.1], [-0.3, 0.2], [0.2, 0.1], [0.3, 0.5]],
      labelled: [[1.9, -0.2], [0.3, 0.6], [0.7, 0.1]],
      labels: [0, 1, 1],
    },
  ),
  allMasked: preset({ confidence: 0.95 }),
  early: preset({}, {}, 0.05),
  late: preset({ annealing: 'log' }, { labelled: [[6, 0, -0.5], [0.2, 0.9, 0.4], [1.1, 0.3, 0.2]] }, 1),
  wrong: preset(
    {},
    {
      original: [[5, -1, 0], [0.2, 2.4, 0.1], [0.3, 0.1, 0.2], [-0.5, 0.2, 1.3]],
      augmented: [[-0.5, 0.1, 2.2], [1.2, 0.6, 0.3], [0.9, -0.4, 0.1], [-0.2, 0.4, 0.9]],
    },
  ),
  ...livePresets(source),
} as const satisfies Readonly<Record<string, ConsistencyScene>>;

export type ConsistencyPreset = keyof typeof consistencyPresets;
