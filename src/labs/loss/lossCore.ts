import { query } from '../../state/labCore';
import type { LabCore } from '../../state/labCore';
import { labHooks } from '../../state/labHooks';
import { lossAddress } from './lossAddress';
import { followShape } from './lossEdits';
import { lossMetrics } from './lossMetrics';
import { lossPresets } from './lossPresets';
import type { LossResults } from './lossResults';
import type { LossScene } from './lossScene';
import { lossSchema } from './lossSchema';

/** In order of weight: a small frame shows the first two. */
export const lossParts = ['pipeline', 'reductions', 'wirings', 'identity', 'gradients', 'temperature', 'code'] as const;

/** The Loss lab without its view. */
export const lossCore: LabCore<LossScene, LossResults> = {
  lab: 'loss',
  schema: lossSchema,
  presets: lossPresets,
  defaultPreset: 'batch',
  fields: lossAddress,
  follow: followShape,
  restarts: ['timesT2', 'learned'],
  parts: lossParts,
  metrics: lossMetrics,
  queries: {
    pipeline: query('lossPipeline', ({ student, temperature, target, logTarget, wiring }: LossScene) => ({
      student,
      temperature,
      target,
      logTarget,
      wiring,
    })),
  },
};

export const { useLab: useLoss, useGesture, useOneEdit } = labHooks(lossCore);
