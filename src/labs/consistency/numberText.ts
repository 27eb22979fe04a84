import type { NumberFormat } from '../../i18n/numberFormat';
import type { StepTensor } from './stepsLook';

type Write = (format: NumberFormat, value: number) => string;

const logit: Write = (format, value) => format.fixed(value, 2);
const probability: Write = (format, value) => format.probability(value);
const yesNo: Write = (format, value) => format.fixed(value, 0);
const information: Write = (format, nats) => format.info(nats);

const writers: Readonly<Record<StepTensor, Write>> = {
  original: logit,
  plain: probability,
  targets: probability,
  confidences: probability,
  mask: yesNo,
  augmented: logit,
  logProbs: information,
  elements: information,
  kls: information,
  consistency: information,
  labelled: logit,
  probs: probability,
  losses: information,
  kept: yesNo,
  supervised: information,
  total: information,
  augmentedGradient: information,
  labelledGradient: information,
};

/** Whether they are amounts of information, in the reader's unit. */
export const isInformation = (tensor: StepTensor): boolean => writers[tensor] === information;

/** How the numbers of a tensor are written: information in the reader's unit. */
export function numberText(tensor: StepTensor, format: NumberFormat): (value: number) => string {
  return (value) => writers[tensor](format, value);
}
