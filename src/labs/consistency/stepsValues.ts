import type { UdaLossSteps } from '../../engine/udaLoss';
import { sizeOf } from './consistencyEdits';
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

/** Every number on the screen, by its tensor; NaN where it is not computed yet. */
export function stepsValues({ batch }: Pick<ConsistencyScene, 'batch'>, uda: UdaLossSteps | undefined): Readonly<Record<StepTensor, StepValues>> {
  const given = { original: ofRows(batch.original), augmented: ofRows(batch.augmented), labelled: ofRows(batch.labelled) };
  if (!uda) {
    const { unlabelled, labelled, classes } = sizeOf(batch);
    const pending = (rows: number, columns: number): StepValues => ({ rows, columns, values: new Float64Array(rows * columns).fill(Number.NaN) });
    const [ofUnlabelled, ofLabelled, one] = [pending(unlabelled, classes), pending(labelled, classes), pending(1, 1)];
    const [perUnlabelled, perLabelled] = [pending(unlabelled, 1), pending(labelled, 1)];
    return {
      ...given,
      plain: ofUnlabelled,
      targets: ofUnlabelled,
      confidences: perUnlabelled,
      mask: perUnlabelled,
      logProbs: ofUnlabelled,
      elements: ofUnlabelled,
      kls: perUnlabelled,
      consistency: one,
      probs: ofLabelled,
      losses: perLabelled,
      kept: perLabelled,
      supervised: one,
      total: one,
      augmentedGradient: ofUnlabelled,
      labelledGradient: ofLabelled,
    };
  }
  const { supervised, unsupervised } = uda;
  const { mask, klPerExample } = unsupervised;
  return {
    ...given,
    plain: uda.originalProbs,
    targets: unsupervised.targetProbs,
    confidences: column(unsupervised.confidences),
    mask: column(mask),
    logProbs: unsupervised.inputLogProbs,
    elements: unsupervised.elements,
    kls: column(klPerExample),
    consistency: scalar(unsupervised.loss),
    probs: supervised.probs,
    losses: column(supervised.losses),
    kept: column(supervised.mask),
    supervised: scalar(supervised.loss),
    total: scalar(uda.total),
    augmentedGradient: uda.augmentedGradient,
    labelledGradient: uda.supervisedGradient,
  };
}
