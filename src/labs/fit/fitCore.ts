import { oneParameterFamilies } from '../../math/families/finite';
import { withTheta } from '../../math/families/withTheta';
import { labHooks } from '../../state/labHooks';
import { query } from '../../state/labCore';
import type { LabCore } from '../../state/labCore';
import { fitAddress } from './fitAddress';
import { fitMetrics } from './fitMetrics';
import type { FitResults } from './fitResults';
import { fitPresets } from './fitPresets';
import { fitSchema, followTarget, outcomesOf } from './fitScene';
import type { FitScene } from './fitScene';

export const fitParts = ['distributions', 'numbers', 'terms', 'loss'] as const;

/** The Fit lab without its view. */
export const fitCore: LabCore<FitScene, FitResults> = {
  lab: 'fit',
  schema: fitSchema,
  presets: fitPresets,
  defaultPreset: 'worms',
  fields: fitAddress,
  follow: followTarget,
  parts: fitParts,
  metrics: fitMetrics,
  queries: {
    rival: query('compare', (scene: FitScene) => ({ p: scene.p, q: scene.q, outcomes: outcomesOf(scene) })),
    approximation: query('run', (scene: FitScene) => ({
      target: scene.p,
      model: scene.approximation,
      outcomes: outcomesOf(scene),
      settings: {
        direction: scene.direction,
        coordinate: scene.run.coordinate,
        stepSize: scene.run.stepSize,
      },
      step: scene.run.step,
    })),
    curve: query('lossCurve', (scene: FitScene) => ({
      target: scene.p,
      // The curve is over all θ: asking at a fixed one keeps a drag of θ from asking again.
      model: withTheta(scene.approximation, oneParameterFamilies[scene.approximation.family].parameter.start),
      outcomes: outcomesOf(scene),
    })),
  },
};

export const { useLab: useFit, useEdit: useFitEdit } = labHooks(fitCore);
