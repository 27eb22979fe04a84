import { query } from '../../state/labCore';
import type { LabCore } from '../../state/labCore';
import { labHooks } from '../../state/labHooks';
import { consistencyAddress } from './consistencyAddress';
import { followBatch } from './consistencyEdits';
import { consistencyMetrics } from './consistencyMetrics';
import { consistencyPresets } from './consistencyPresets';
import type { ConsistencyResults } from './consistencyResults';
import type { ConsistencyScene } from './consistencyScene';
import { consistencySchema } from './consistencySchema';
import { liveMetrics } from './live/liveMetrics';
import { liveParts } from './live/liveParts';
import { liveQueries } from './live/liveQueries';
import type { LiveResults } from './live/liveResults';
import { stepsParts } from './stepsParts';
import { udaRequest } from './udaRequest';

const partsOf = ({ mode }: ConsistencyScene): readonly string[] => (mode === 'steps' ? stepsParts : liveParts);

/** The Consistency lab without its view. */
export const consistencyCore: LabCore<ConsistencyScene, ConsistencyResults & LiveResults> = {
  lab: 'consistency',
  schema: consistencySchema,
  presets: consistencyPresets,
  defaultPreset: 'source',
  fields: consistencyAddress,
  follow: followBatch,
  restarts: ['live'],
  parts: [...stepsParts, ...liveParts],
  ownParts: partsOf,
  hasPart: (scene, part) => partsOf(scene).some((own) => own === part),
  metrics: (results) => (results.standing ? liveMetrics(results) : consistencyMetrics(results)),
  queries: { uda: query('udaLoss', udaRequest), ...liveQueries },
};

export const { useLab: useConsistency, useGesture, useOneEdit } = labHooks(consistencyCore);
