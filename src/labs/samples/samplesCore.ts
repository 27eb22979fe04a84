import type { LabCore } from '../../state/labCore';
import { labHooks } from '../../state/labHooks';
import { samplesAddress } from './samplesAddress';
import { followLaws } from './samplesEdits';
import { samplesMetrics } from './samplesMetrics';
import { allParts, partsOf } from './samplesParts';
import { samplesPresets } from './samplesPresets';
import { samplesQueries } from './samplesQueries';
import type { SamplesResults } from './samplesResults';
import type { SamplesScene } from './samplesScene';
import { samplesSchema } from './samplesSchema';

/** The Samples lab without its view. */
export const samplesCore: LabCore<SamplesScene, SamplesResults> = {
  lab: 'samples',
  schema: samplesSchema,
  presets: samplesPresets,
  defaultPreset: 'speeds',
  fields: samplesAddress,
  follow: followLaws,
  restarts: ['free'],
  parts: allParts,
  ownParts: partsOf,
  hasPart: (scene, part) => partsOf(scene).some((own) => own === part),
  metrics: samplesMetrics,
  queries: samplesQueries,
};

export const { useLab: useSamples, useGesture, useOneEdit } = labHooks(samplesCore);
