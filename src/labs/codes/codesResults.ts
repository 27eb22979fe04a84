import type { Codes } from '../../engine/codes';

/** A type, not an interface: only a type is known to have no other keys, which the store's erased view needs. */
export type CodesResults = {
  readonly codes: Codes;
};
