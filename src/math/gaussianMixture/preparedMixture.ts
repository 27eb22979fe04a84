import type { MixtureComponents } from './mixtureJet';
import type { MixturePanels } from './mixturePanels';

/** A mixture made ready once, to be asked many times: see prepareMixture. Not to be written to. */
export interface PreparedMixture extends MixtureComponents {
  /** Without components of weight 0, with equal components merged, summing to 1. */
  readonly weights: Float64Array;
  readonly panels: MixturePanels;
  /** The mean and the standard deviation of p: those of the normal of least forward KL. */
  readonly mean: number;
  readonly deviation: number;
  /** KL(p ‖ N(mean, deviation)) ≥ 0 in nats, exactly 0 for a single normal: the least forward KL of a normal. */
  readonly negentropy: number;
}
