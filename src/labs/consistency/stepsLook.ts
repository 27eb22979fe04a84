/** What the loss is computed through, in the order of computation. */
export const stepTensors = [
  'original',
  'targets',
  'confidences',
  'mask',
  'augmented',
  'logProbs',
  'elements',
  'kls',
  'counted',
  'consistency',
  'labelled',
  'probs',
  'losses',
  'kept',
  'supervised',
  'total',
  'gradient',
] as const;
export type StepTensor = (typeof stepTensors)[number];

/** One number of one of them: its row and column, null along what the tensor does not have. */
export interface StepsLook {
  readonly tensor: StepTensor;
  readonly row: number | null;
  readonly column: number | null;
}

type Extent = 'unlabelled' | 'labelled' | null;

/** Whether a tensor has a row an example, and a column a class. */
const tensorShapes: Readonly<Record<StepTensor, { readonly rows: Extent; readonly hasClasses: boolean }>> = {
  original: { rows: 'unlabelled', hasClasses: true },
  targets: { rows: 'unlabelled', hasClasses: true },
  confidences: { rows: 'unlabelled', hasClasses: false },
  mask: { rows: 'unlabelled', hasClasses: false },
  augmented: { rows: 'unlabelled', hasClasses: true },
  logProbs: { rows: 'unlabelled', hasClasses: true },
  elements: { rows: 'unlabelled', hasClasses: true },
  kls: { rows: 'unlabelled', hasClasses: false },
  counted: { rows: 'unlabelled', hasClasses: false },
  consistency: { rows: null, hasClasses: false },
  labelled: { rows: 'labelled', hasClasses: true },
  probs: { rows: 'labelled', hasClasses: true },
  losses: { rows: 'labelled', hasClasses: false },
  kept: { rows: 'labelled', hasClasses: false },
  supervised: { rows: null, hasClasses: false },
  total: { rows: null, hasClasses: false },
  gradient: { rows: 'unlabelled', hasClasses: true },
};

interface BatchSize {
  readonly labelled: number;
  readonly unlabelled: number;
  readonly classes: number;
}

/** Whether a batch of this size has the number. */
export function hasNumber({ tensor, row, column }: StepsLook, size: BatchSize): boolean {
  const { rows, hasClasses } = tensorShapes[tensor];
  const isRow = rows === null ? row === null : row !== null && row >= 0 && row < size[rows];
  const isColumn = hasClasses ? column !== null && column >= 0 && column < size.classes : column === null;
  return isRow && isColumn;
}
