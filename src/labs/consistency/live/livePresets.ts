import type { ConsistencyScene } from '../consistencyScene';
import { startOfLive } from './liveScene';

/** The examples of the live modes, with everything else as in `base`. */
export const livePresets = (base: ConsistencyScene) =>
  ({
    digits: { ...base, mode: 'digits', live: startOfLive },
    moons: { ...base, mode: 'moons', live: startOfLive },
  }) as const satisfies Readonly<Record<string, ConsistencyScene>>;
