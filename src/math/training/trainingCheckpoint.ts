/** What an optimizer remembers: one entry a parameter, or none where it does not need them. */
export interface OptimizerMemory {
  /** Adam's mean of g, or the velocity. */
  readonly first: Float64Array;
  /** Adam's mean of g². */
  readonly second: Float64Array;
  /** beta1ᵗ and beta2ᵗ after t steps; 1 where there are none. */
  readonly left1: number;
  readonly left2: number;
}

/** Where one network stands. */
export interface NetworkState {
  /** Weights and biases, in the order of `NetworkShape`. */
  readonly parameters: Float64Array;
  readonly memory: OptimizerMemory;
}

/** Where a run stands after `step` steps: with its problem, all that is needed to go on. Plain data, never changed. */
export interface TrainingCheckpoint {
  readonly step: number;
  /** Whether the weights of either network have left every bound: the run then goes no further. */
  readonly diverged: boolean;
  /** Of the generator that draws batches and augmentations: see `resumeRandom`. */
  readonly random: readonly number[];
  readonly withConsistency: NetworkState;
  readonly supervisedOnly: NetworkState;
}
