import type { LawComparison } from '../../math/comparison/lawComparison';

/** A type, not an interface: only a type is known to have no other keys, which the store's erased view needs. */
export type CompareResults = {
  readonly pair: LawComparison;
  /** Of the densities behind the bins, where there are bins. */
  readonly unbinned: LawComparison | null;
};
