import { query } from '../../state/labCore';
import type { LabCore } from '../../state/labCore';
import { labHooks } from '../../state/labHooks';
import { planeAddress } from './planeAddress';
import { planeMetrics } from './planeMetrics';
import { planePresets } from './planePresets';
import { planeRequest } from './planeRequest';
import type { PlaneResults } from './planeResults';
import type { PlaneScene } from './planeScene';
import { planeSchema } from './planeSchema';

/** In order of weight: a small frame shows the first two. */
export const wholeParts = ['plane', 'numbers', 'run', 'marginals'] as const;
/** And what a room sees before the answer: p, the reader's q, and nothing that is computed of them. */
const planeParts = [...wholeParts, 'truth'] as const;
export type PlanePart = (typeof planeParts)[number];

/** The Two dimensions lab without its view. */
export const planeCore: LabCore<PlaneScene, PlaneResults> = {
  lab: 'plane',
  schema: planeSchema,
  presets: planePresets,
  defaultPreset: 'correlated',
  fields: planeAddress,
  follow: (scene) => scene,
  restarts: ['step'],
  parts: planeParts,
  whole: wholeParts,
  metrics: planeMetrics,
  queries: { plane: query('plane', planeRequest) },
};

export const { useLab: usePlane, useGesture, useOneEdit } = labHooks(planeCore);
