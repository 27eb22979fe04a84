import { oneParameterFamilies } from '../../math/families/finite';
import { withTheta } from '../../math/families/withTheta';
import { labHooks } from '../../state/labHooks';
import { query } from '../../state/labCore';
import type { LabCore } from '../../state/labCore';
import { wormsAddress } from './wormsAddress';
import { wormsMetrics } from './wormsMetrics';
import type { WormsResults } from './wormsResults';
import { wormsPresets } from './wormsPresets';
import { wormsSchema, followTarget, outcomesOf } from './wormsScene';
import type { WormsScene } from './wormsScene';

export const wholeParts = ['distributions', 'numbers', 'terms', 'loss'] as const;
/** With the models alone, for a task in which p is hidden: of no use beside what shows it. */
export const wormsParts = [...wholeParts, 'model'] as const;

/** The Worms lab without its view. */
export const wormsCore: LabCore<WormsScene, WormsResults> = {
  lab: 'worms',
  schema: wormsSchema,
  presets: wormsPresets,
  defaultPreset: 'worms',
  fields: wormsAddress,
  follow: followTarget,
  restarts: ['run'],
  parts: wormsParts,
  whole: wholeParts,
  secrets: { p: { path: 'p', blind: ['model'] } },
  metrics: wormsMetrics,
  queries: {
    rival: query('compare', (scene: WormsScene) => ({ p: scene.p, q: scene.q, outcomes: outcomesOf(scene) })),
    approximation: query('run', (scene: WormsScene) => ({
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
    curve: query('lossCurve', (scene: WormsScene) => ({
      target: scene.p,
      // The curve is over all θ: asking at a fixed one keeps a drag of θ from asking again.
      model: withTheta(scene.approximation, oneParameterFamilies[scene.approximation.family].parameter.start),
      outcomes: outcomesOf(scene),
    })),
  },
};

export const { useLab: useWorms, useEdit: useWormsEdit, useGesture, useOneEdit } = labHooks(wormsCore);
