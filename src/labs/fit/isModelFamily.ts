import { families } from '../../math/families';
import type { FamilyName } from '../../math/families';

/** Whether a fit can move anything of a family. */
export function isModelFamily(name: FamilyName): boolean {
  const { free, entries } = families[name];
  return free.length > 0 || entries !== undefined;
}
