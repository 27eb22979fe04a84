import { matrixOf } from '../math/losses/matrix';
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

/** The loss of one batch, every step of it. */
export function udaLoss({ labelled, labels, original, augmented, settings }: UdaLossRequest): UdaLoss {
  return lossOf(
    {
      supervised: { logits: matrixOf(labelled), labels },
      unlabelled: { original: matrixOf(original), augmented: matrixOf(augmented) },
    },
    settings,
  );
}
