import type { StepTensor } from './stepsLook';

const probabilities: readonly StepTensor[] = ['plain', 'targets', 'confidences', 'mask', 'probs', 'kept'];

/** Of logits: sure, as a reader sees it. */
const STRONG_LOGIT = 4;

/** How strong the colour of a number is: probabilities by what they are, others against the largest beside them. */
export function heatOf(tensor: StepTensor, values: ArrayLike<number>): (value: number) => number {
  if (probabilities.includes(tensor)) return (value) => value;
  if (tensor === 'logProbs') return Math.exp;
  const finite = Array.from(values, Math.abs).filter(Number.isFinite);
  const isLogit = tensor === 'original' || tensor === 'augmented' || tensor === 'labelled';
  const largest = Math.max(isLogit ? STRONG_LOGIT : 0, ...finite);
  return (value) => (largest === 0 ? 0 : value / largest);
}
