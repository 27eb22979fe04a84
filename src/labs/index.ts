import { fitCore } from './fit/fitCore';
import { fitKeys } from './fit/fitKeys';
import { FitLab } from './fit/FitLab';
import type { Lab } from './lab';

/** The labs, by the name that addresses and scenes use; the first is the one that opens. Add a lab: one line here. */
export const labs = {
  fit: { core: fitCore, View: FitLab, keys: fitKeys },
} as const satisfies Readonly<Record<string, Lab>>;

export function findLab(name: string): Lab | undefined {
  return new Map<string, Lab>(Object.entries(labs)).get(name);
}
