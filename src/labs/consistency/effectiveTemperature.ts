import type { ConsistencyScene } from './consistencyScene';

/** What divides the tempered side: T, or 1 where T ≤ 0. */
export function effectiveTemperature({ temperature }: ConsistencyScene['loss']): number {
  return temperature > 0 ? temperature : 1;
}
