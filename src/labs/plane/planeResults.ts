import type { PlaneResult } from '../../engine/plane';

/** A type, not an interface: only a type is known to have no other keys, which the store's erased view needs. */
export type PlaneResults = {
  readonly plane: PlaneResult;
};
