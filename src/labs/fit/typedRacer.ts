import type { Racer as EngineRacer } from '../../math/fitting/fitRun';
import type { Racer } from './fitScene';

/** A racer with the settings of its own optimizer. The scene's schema has seen that it has them, and no others. */
export function typedRacer({ optimizer, settings }: Racer): EngineRacer {
  return { optimizer, settings };
}
