import { families } from '../math/families';
import type { FamilyName } from '../math/families';

export const isFamilyName = (text: string): text is FamilyName => Object.hasOwn(families, text);

/** Every family, in the order of the registry. */
export const familyNames: readonly FamilyName[] = Object.keys(families).filter(isFamilyName);
