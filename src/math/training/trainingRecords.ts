/** Something of both networks. */
export interface OfBoth<Value> {
  readonly withConsistency: Value;
  readonly supervisedOnly: Value;
}

/** What the network with consistency makes of the digits of the wall; row-major, a row a digit. */
export interface WallFrame {
  /** The augmented pictures that were shown to it, pixels as in `Examples`: this step's own draw. */
  readonly augmented: Float32Array;
  /** o: what it says of the original, tempered where that is the side; digits × classes. */
  readonly targetProbs: Float64Array;
  /** What it says of the augmented, tempered where that is the side; digits × classes. */
  readonly inputProbs: Float64Array;
  /** The largest untempered probability of the original. */
  readonly confidences: Float64Array;
  /** 1 where that is above the threshold, else 0. */
  readonly mask: Uint8Array;
  /** KL(target ‖ input) in nats, masked or not. */
  readonly kl: Float64Array;
}

/** What can be seen of the networks after `step` steps. */
export interface TrainingFrame {
  readonly step: number;
  /** The share of the test examples that is told right, 0 … 1. */
  readonly accuracy: OfBoth<number>;
  /** Of the digits; else null. */
  readonly wall: WallFrame | null;
  /** Of the moons: the probability of class 1 at each node of `TrainingData.grid`; else null. */
  readonly grid: OfBoth<Float32Array> | null;
}

/**
 * What happened in the steps firstStep, …, one entry a step: the losses (in nats) are those of the step's batch at the
 * weights before the step, so that entry 0 of a run belongs to the first weights.
 */
export interface TrainingRecords {
  readonly firstStep: number;
  /** L_s of the network with consistency. */
  readonly supervised: Float64Array;
  /** L_u, before the coefficient. */
  readonly unsupervised: Float64Array;
  /** L_s + λ·L_u. */
  readonly total: Float64Array;
  /** The loss of the network trained by labels alone. */
  readonly supervisedOnly: Float64Array;
  /** The share of the unlabelled batch that passes the threshold, 0 … 1. */
  readonly maskShare: Float64Array;
  /** The share of the labels that annealing lets count, 0 … 1. */
  readonly labelledShare: Float64Array;
  /** In order of their steps. */
  readonly frames: readonly TrainingFrame[];
}
