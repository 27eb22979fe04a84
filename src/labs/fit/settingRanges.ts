/** What a setting of an optimizer may be, and how a slider goes over it. */
export interface SettingRange {
  readonly min: number;
  readonly max: number;
  readonly scale: 'linear' | 'log';
  /** One arrow key: in the setting's own unit, or on a log scale as a part of the value. */
  readonly step: number;
}

/** By the names that the optimizers give their settings. */
const ranges = {
  stepSize: { min: 1e-5, max: 100, scale: 'log', step: 0.05 },
  momentum: { min: 0, max: 0.999, scale: 'linear', step: 0.01 },
  beta1: { min: 0, max: 0.999, scale: 'linear', step: 0.01 },
  beta2: { min: 0, max: 0.9999, scale: 'linear', step: 0.001 },
  decay: { min: 0, max: 0.9999, scale: 'linear', step: 0.01 },
  epsilon: { min: 1e-12, max: 1, scale: 'log', step: 0.5 },
  damping: { min: 0, max: 10, scale: 'linear', step: 0.01 },
} as const satisfies Readonly<Record<string, SettingRange>>;

export type SettingName = keyof typeof ranges;

export const isSettingName = (name: string): name is SettingName => Object.hasOwn(ranges, name);

export function settingRange(name: SettingName): SettingRange {
  return ranges[name];
}
