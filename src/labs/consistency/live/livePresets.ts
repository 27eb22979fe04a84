import type { ConsistencyScene, LossChoices } from '../consistencyScene';
import { startOfLive } from './liveScene';
import type { LiveScene } from './liveScene';

/** The examples of the live modes, with everything else as in `base`. */
export function livePresets(base: ConsistencyScene) {
  const preset = (
    mode: 'digits' | 'moons',
    live: Partial<LiveScene> = {},
    loss: Partial<LossChoices> = {},
  ): ConsistencyScene => ({
    ...base,
    mode,
    loss: { ...base.loss, annealing: 'off', ...loss },
    live: { ...startOfLive, ...live },
  });
  return {
    digits: preset('digits'),
    manyLabels: preset('digits', { labels: 100 }),
    strict: preset('digits', {}, { coefficient: 4, confidence: 0.8 }),
    annealed: preset('digits', {}, { annealing: 'linear' }),
    moons: preset('moons', { points: 10, augmentation: 2 }, { confidence: 0.8 }),
    moonsNear: preset('moons'),
  } as const satisfies Readonly<Record<string, ConsistencyScene>>;
}
