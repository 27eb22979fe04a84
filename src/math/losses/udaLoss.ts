import { consistencyLoss } from './consistencyLoss';
import type { ConsistencyLoss, ConsistencySettings, UnlabelledBatch } from './consistencyLoss';
import type { Matrix } from './matrix';
import { supervisedLoss } from './supervisedLoss';
import type { Annealing, SupervisedBatch, SupervisedLoss } from './supervisedLoss';

export interface UdaBatch {
  readonly supervised: SupervisedBatch;
  readonly unlabelled: UnlabelledBatch | null;
}

export interface UdaSettings extends ConsistencySettings {
  /** λ ≥ 0 */
  readonly coefficient: number;
  readonly annealing: Annealing | null;
}

/** Both parts with all their steps, and what the optimizer sees. */
export interface UdaLoss {
  readonly supervised: SupervisedLoss;
  /** Null without an unlabelled batch. */
  readonly unsupervised: ConsistencyLoss | null;
  /** supervised.loss + λ·unsupervised.loss, in nats. */
  readonly total: number;
  /** Of the total. */
  readonly supervisedGradient: Matrix;
  readonly augmentedGradient: Matrix | null;
}

/**
 * The loss of unsupervised data augmentation, L_s + λ·L_u, in nats: L_s as `supervisedLoss`, L_u as `consistencyLoss`.
 * The source's settings are temperature 0.85 on the augmented side, confidence 0.45, normalised by the mask, λ = 1,
 * linear annealing.
 * @returns L_s alone without an unlabelled batch; λ = 0 makes L_u contribute 0, be it Infinity.
 * @throws RangeError naming `coefficient` (negative or not finite), or as `supervisedLoss` and `consistencyLoss`.
 * @error 1e-14 relative; gradients 5e-15 relative to the largest of their row.
 * @source SanghunYun/UDA_pytorch, main.py, get_loss; Xie et al. (2020), arXiv:1904.12848
 */
export function udaLoss({ supervised, unlabelled }: UdaBatch, settings: UdaSettings): UdaLoss {
  const { coefficient, annealing } = settings;
  if (!(coefficient >= 0 && coefficient < Infinity)) {
    throw new RangeError(`coefficient must be finite and ≥ 0, got ${coefficient}`);
  }
  const labelled = supervisedLoss(supervised, annealing);
  if (unlabelled === null) {
    return {
      supervised: labelled,
      unsupervised: null,
      total: labelled.loss,
      supervisedGradient: labelled.gradient,
      augmentedGradient: null,
    };
  }
  if (unlabelled.original.columns !== supervised.logits.columns) {
    const { columns } = supervised.logits;
    throw new RangeError(`original must have ${columns} columns, got ${unlabelled.original.columns}`);
  }
  const unsupervised = consistencyLoss(unlabelled, settings);
  const share = (value: number) => (coefficient === 0 ? 0 : coefficient * value);
  const { gradient } = unsupervised;
  return {
    supervised: labelled,
    unsupervised,
    total: labelled.loss + share(unsupervised.loss),
    supervisedGradient: labelled.gradient,
    augmentedGradient: { ...gradient, values: gradient.values.map(share) },
  };
}
