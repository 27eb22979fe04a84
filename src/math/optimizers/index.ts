import { adam } from './adam';
import { dampedNewton } from './dampedNewton';
import { gradientDescent } from './gradientDescent';
import { momentum } from './momentum';
import { naturalGradient } from './naturalGradient';
import { nesterov } from './nesterov';
import type { Optimizer } from './optimizer';
import { rmsProp } from './rmsProp';

const registry = {
  gradientDescent,
  momentum,
  nesterov,
  rmsProp,
  adam,
  dampedNewton,
  naturalGradient,
} as const;

export type OptimizerName = keyof typeof registry;
/** The settings of one optimizer. */
export type SettingsOf<Name extends OptimizerName> = (typeof registry)[Name]['defaults'];
/** What one optimizer remembers. */
export type StateOf<Name extends OptimizerName> = ReturnType<(typeof registry)[Name]['start']>;

/** Every optimizer under its name; typed so that a name that is not known before has its own settings and state. */
export const optimizers: { readonly [Name in OptimizerName]: Optimizer<SettingsOf<Name>, StateOf<Name>> } = registry;
