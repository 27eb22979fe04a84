import { wormsCore } from './worms/wormsCore';
import { wormsKeys } from './worms/wormsKeys';
import { WormsLab } from './worms/WormsLab';
import type { Lab } from './lab';

/** The labs, by the name that addresses and scenes use; the first is the one that opens. Add a lab: one line here. */
export const labs = {
  worms: { core: wormsCore, View: WormsLab, keys: wormsKeys },
} as const satisfies Readonly<Record<string, Lab>>;

export function findLab(name: string): Lab | undefined {
  return new Map<string, Lab>(Object.entries(labs)).get(name);
}
