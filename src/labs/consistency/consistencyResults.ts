import type { UdaLossSteps } from '../../engine/udaLoss';

/** A type, not an interface: only a type is known to have no other keys, which the store's erased view needs. */
export type ConsistencyResults = {
  /** The loss of the batch, every step of it. */
  readonly uda: UdaLossSteps;
};
