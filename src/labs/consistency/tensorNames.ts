import type { StepTensor } from './stepsLook';

/** As the code calls them. */
export const tensorNames: Readonly<Record<StepTensor, string>> = {
  original: 'original',
  plain: 'plain',
  targets: 'target',
  confidences: 'confidence',
  mask: 'mask',
  augmented: 'augmented',
  logProbs: 'log_probs',
  elements: 'elements',
  kls: 'kl',
  consistency: 'consistency',
  labelled: 'labelled',
  probs: 'probs',
  losses: 'ce',
  kept: 'kept',
  supervised: 'supervised',
  total: 'loss',
  augmentedGradient: 'augmented.grad',
  labelledGradient: 'labelled.grad',
};
