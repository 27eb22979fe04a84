import { labHooks } from '../../state/labHooks';
import type { LabCore } from '../../state/labCore';
import { fitAddress } from './fitAddress';
import { fitMetrics } from './fitMetrics';
import { fitPresets } from './fitPresets';
import { fitQueries } from './fitQueries';
import type { FitResults } from './fitResults';
import type { FitScene } from './fitScene';
import { fitSchema } from './fitSchema';
import { followTarget } from './followTarget';

/** The lab as a whole, in the order of weight: a small frame shows the first two. */
export const wholeParts = ['distributions', 'reverse', 'forward', 'numbers', 'run', 'contributions'] as const;
/** Controls that the whole lab has among what is put up for a race, and that stand alone beside a text. */
export const fitParts = [...wholeParts, 'settings', 'smoothing', 'model'] as const;

/** The Fit lab without its view. */
export const fitCore: LabCore<FitScene, FitResults> = {
  lab: 'fit',
  schema: fitSchema,
  presets: fitPresets,
  defaultPreset: 'modes',
  fields: fitAddress,
  follow: followTarget,
  restarts: ['step', 'lead'],
  brings: { model: 'p', q: 'p', racers: 'p', brush: 'p' },
  parts: fitParts,
  whole: wholeParts,
  secrets: { p: { path: 'p', blind: ['model'] } },
  metrics: fitMetrics,
  queries: fitQueries,
};

export const { useLab: useFit, useGesture, useOneEdit } = labHooks(fitCore);
