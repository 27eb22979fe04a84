import type { NumberFormat } from '../../i18n/numberFormat';
import type { StepTensor } from './stepsLook';

type Write = (format: NumberFormat, value: number) => string;

const logit: Write = (format, value) => format.fixed(value, 2);
const probability: Write = (format, value) => format.probability(value);
const yesNo: Write = (format, value) => format.fixed(value, 0);
/** In nats, as PyTorch has them, whatever the unit of the reader. */
const nats: Write = (format, value) => format.fixed(value, 3);

const writers: Readonly<Record<StepTensor, Write>> = {
  original: logit,
  plain: probability,
  targets: probability,
  confidences: probability,
  mask: yesNo,
  augmented: logit,
  logProbs: nats,
  elements: nats,
  kls: nats,
  consistency: nats,
  labelled: logit,
  probs: probability,
  losses: nats,
  kept: yesNo,
  supervised: nats,
  total: nats,
  augmentedGradient: nats,
  labelledGradient: nats,
};

/** Whether they are amounts of information. */
export const isInformation = (tensor: StepTensor): boolean => writers[tensor] === nats;

/** What the worker has yet to say. */
const PENDING = '·';

/** How the numbers of a tensor are written: information in nats, beside the code that computes it. */
export function numberText(tensor: StepTensor, format: NumberFormat): (value: number) => string {
  return (value) => (Number.isNaN(value) ? PENDING : writers[tensor](format, value));
}
