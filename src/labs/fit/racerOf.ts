import { optimizers } from '../../math/optimizers';
import type { OptimizerName } from '../../math/optimizers';
import { namesOf } from '../namesOf';
import type { Racer } from './fitScene';

/** Every optimizer, in the registry's order. */
export const optimizerNames = namesOf(optimizers);

/** The settings that an optimizer has, with the values that its own field gives them. */
export function defaultSettings(optimizer: OptimizerName): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries<number>({ ...optimizers[optimizer].defaults }));
}

/** Steps that show something within a few dozen, where the optimizers' own defaults are made for networks. */
const SEEN: Readonly<Partial<Record<OptimizerName, Readonly<Record<string, number>>>>> = {
  gradientDescent: { stepSize: 0.2 },
  momentum: { stepSize: 0.05 },
  nesterov: { stepSize: 0.05 },
  rmsProp: { stepSize: 0.05 },
  adam: { stepSize: 0.1 },
  naturalGradient: { stepSize: 0.2 },
};

export function racerOf(optimizer: OptimizerName, settings: Readonly<Record<string, number>> = {}): Racer {
  return { optimizer, settings: { ...defaultSettings(optimizer), ...SEEN[optimizer], ...settings } };
}
