import type { LossPipeline } from '../../engine/lossPipeline';

/** A type, not an interface: only a type is known to have no other keys, which the store's erased view needs. */
export type LossResults = {
  readonly pipeline: LossPipeline;
};
