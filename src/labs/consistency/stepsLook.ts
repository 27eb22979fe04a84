/** What the loss is computed through, in the order of computation. */
export const stepTensors = [
  'original',
  'plain',
  'targets',
  'confidences',
  'mask',
  'augmented',
  'logProbs',
  'elements',
  'kls',
  'consistency',
  'labelled',
  'probs',
  'losses',
  'kept',
  'supervised',
  'total',
  'augmentedGradient',
  'labelledGradient',
] as const;
export type StepTensor = (typeof stepTensors)[number];

/** One number of one of them: its row and column, null along what the tensor does not have. */
export interface StepsLook {
  readonly tensor: StepTensor;
  readonly row: number | null;
  readonly column: number | null;
}

interface StepShape {
  /** Which examples it has rows of; null for a single number. */
  readonly rows: 'unlabelled' | 'labelled' | null;
  readonly hasClasses: boolean;
}

const matrix = (rows: 'unlabelled' | 'labelled'): StepShape => ({ rows, hasClasses: true });
const perRow = (rows: 'unlabelled' | 'labelled'): StepShape => ({ rows, hasClasses: false });
const scalar: StepShape = { rows: null, hasClasses: false };

export const tensorShapes: Readonly<Record<StepTensor, StepShape>> = {
  original: matrix('unlabelled'),
  plain: matrix('unlabelled'),
  targets: matrix('unlabelled'),
  confidences: perRow('unlabelled'),
  mask: perRow('unlabelled'),
  augmented: matrix('unlabelled'),
  logProbs: matrix('unlabelled'),
  elements: matrix('unlabelled'),
  kls: perRow('unlabelled'),
  consistency: scalar,
  labelled: matrix('labelled'),
  probs: matrix('labelled'),
  losses: perRow('labelled'),
  kept: perRow('labelled'),
  supervised: scalar,
  total: scalar,
  augmentedGradient: matrix('unlabelled'),
  labelledGradient: matrix('labelled'),
};

export interface BatchSize {
  readonly labelled: number;
  readonly unlabelled: number;
  readonly classes: number;
}

/** Whether a batch of this size has the number. */
export function hasNumber({ tensor, row, column }: StepsLook, size: BatchSize): boolean {
  const { rows, hasClasses } = tensorShapes[tensor];
  const isRow = rows === null ? row === null : row !== null && row < size[rows];
  const isColumn = hasClasses ? column !== null && column < size.classes : column === null;
  return isRow && isColumn;
}
