import { matrixOf } from '../math/losses/matrix';
import type { Matrix } from '../math/losses/matrix';
import { softmax } from '../math/losses/softmax';
import { udaLoss as lossOf } from '../math/losses/udaLoss';
import type { UdaLoss, UdaSettings } from '../math/losses/udaLoss';

type Rows = readonly (readonly number[])[];

/** Logits by rows of as many classes; `original` and `augmented` are of one shape. */
export interface UdaLossRequest {
  readonly labelled: Rows;
  readonly labels: readonly number[];
  readonly original: Rows;
  readonly augmented: Rows;
  readonly settings: UdaSettings;
}

export interface UdaLossSteps extends UdaLoss {
  readonly unsupervised: NonNullable<UdaLoss['unsupervised']>;
  readonly augmentedGradient: Matrix;
  /** softmax of the original rows without a temperature: what the mask looks at. */
  readonly originalProbs: Matrix;
}

/** The loss of one batch, every step of it. */
export function udaLoss({ labelled, labels, original, augmented, settings }: UdaLossRequest): UdaLossSteps {
  const unlabelled = { original: matrixOf(original), augmented: matrixOf(augmented) };
  const { unsupervised, augmentedGradient, ...loss } = lossOf({ supervised: { logits: matrixOf(labelled), labels }, unlabelled }, settings);
  if (unsupervised === null || augmentedGradient === null) throw new Error('a batch with unlabelled rows has an unsupervised loss');
  return { ...loss, unsupervised, augmentedGradient, originalProbs: softmax(unlabelled.original) };
}
