import { labHooks } from '../../state/labHooks';
import { query } from '../../state/labCore';
import type { LabCore } from '../../state/labCore';
import { compareAddress } from './compareAddress';
import { compareMetrics } from './compareMetrics';
import { comparePresets } from './comparePresets';
import type { CompareResults } from './compareResults';
import { compareSchema, followLaws } from './compareScene';
import type { CompareScene } from './compareScene';
import { shownPair } from './shownPair';
import { unbinnedQuery } from './unbinnedQuery';

/** The lab as a whole, in order of weight: a small frame shows the first two. */
export const wholeParts = ['distributions', 'numbers', 'formula', 'contributions', 'logratio', 'surprise', 'zeros'] as const;
/** With the game in which p is hidden, and the model alone: of no use beside what shows p, unless the game is over. */
export const compareParts = ['guess', 'model', ...wholeParts] as const;

/** The Compare lab without its view. */
export const compareCore: LabCore<CompareScene, CompareResults> = {
  lab: 'compare',
  schema: compareSchema,
  presets: comparePresets,
  defaultPreset: 'normals',
  fields: compareAddress,
  follow: followLaws,
  // The game last: a small frame shows the first two.
  restarts: ['locked'],
  parts: [...wholeParts, 'guess', 'model'],
  whole: wholeParts,
  secrets: { p: { path: 'pair.p', blind: ['model', 'guess'] } },
  metrics: compareMetrics,
  queries: {
    pair: query('compareLaws', ({ pair }: CompareScene) => ({ pair, view: shownPair(pair).view })),
    unbinned: unbinnedQuery,
  },
};

export const { useLab: useCompare, useGesture, useOneEdit } = labHooks(compareCore);
