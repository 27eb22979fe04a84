import type { UdaLossSteps } from '../../engine/udaLoss';
import type { ConsistencyScene, Rows } from './consistencyScene';
import type { StepTensor } from './stepsLook';

/** The numbers of a tensor, row-major: logits and probabilities as they are, information and its gradients in nats. */
export interface StepValues {
  readonly rows: number;
  readonly columns: number;
  readonly values: ArrayLike<number> & Iterable<number>;
}

const ofRows = (rows: Rows): StepValues => ({ rows: rows.length, columns: rows[0]?.length ?? 0, values: rows.flat() });
const column = (values: ArrayLike<number> & Iterable<number>): StepValues => ({ rows: values.length, columns: 1, values });
const scalar = (value: number): StepValues => ({ rows: 1, columns: 1, values: [value] });

/** Every number on the screen, by its tensor. */
export function stepsValues({ batch }: Pick<ConsistencyScene, 'batch'>, uda: UdaLossSteps): Readonly<Record<StepTensor, StepValues>> {
  const { supervised, unsupervised } = uda;
  const { mask, klPerExample } = unsupervised;
  return {
    original: ofRows(batch.original),
    plain: uda.originalProbs,
    targets: unsupervised.targetProbs,
    confidences: column(unsupervised.confidences),
    mask: column(mask),
    augmented: ofRows(batch.augmented),
    logProbs: unsupervised.inputLogProbs,
    elements: unsupervised.elements,
    kls: column(klPerExample),
    consistency: scalar(unsupervised.loss),
    labelled: ofRows(batch.labelled),
    probs: supervised.probs,
    losses: column(supervised.losses),
    kept: column(supervised.mask),
    supervised: scalar(supervised.loss),
    total: scalar(uda.total),
    augmentedGradient: uda.augmentedGradient,
    labelledGradient: uda.supervisedGradient,
  };
}
