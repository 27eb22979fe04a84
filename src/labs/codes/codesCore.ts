import { query } from '../../state/labCore';
import type { LabCore } from '../../state/labCore';
import { labHooks } from '../../state/labHooks';
import { codesAddress } from './codesAddress';
import { followSymbols } from './codesEdits';
import { codesMetrics } from './codesMetrics';
import { codesPresets } from './codesPresets';
import type { CodesResults } from './codesResults';
import type { CodesScene } from './codesScene';
import { codesSchema } from './codesSchema';

/** In order of weight: a small frame shows the first two. */
export const codesParts = ['lengths', 'tree', 'source', 'stream', 'rate', 'numbers'] as const;

/** The Codes lab without its view. */
export const codesCore: LabCore<CodesScene, CodesResults> = {
  lab: 'codes',
  schema: codesSchema,
  presets: codesPresets,
  defaultPreset: 'halves',
  fields: codesAddress,
  follow: followSymbols,
  parts: codesParts,
  metrics: codesMetrics,
  queries: {
    codes: query('codes', ({ p, q, code, seed }: CodesScene) => ({ p, q, code, seed })),
  },
};

export const { useLab: useCodes, useEdit, useGesture, useOneEdit } = labHooks(codesCore);
