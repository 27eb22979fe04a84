/** The tensors of the pipeline, in the order of their computation. */
export const tensorNames = ['student', 'studentPassed', 'given', 'targetPassed', 'elements', 'rowSums'] as const;

export type TensorName = (typeof tensorNames)[number];

export interface BrushedCell {
  readonly tensor: TensorName;
  readonly row: number;
  readonly column: number;
}

/** Rows and columns are fewer than this. */
const BASE = 16;

/** A cell as one number: that is what a pointer may be over. */
export function cellCode({ tensor, row, column }: BrushedCell): number {
  return (tensorNames.indexOf(tensor) * BASE + row) * BASE + column;
}

export function cellOfCode(code: number | null): BrushedCell | null {
  if (code === null) return null;
  const tensor = tensorNames[Math.floor(code / BASE / BASE)];
  return tensor === undefined ? null : { tensor, row: Math.floor(code / BASE) % BASE, column: code % BASE };
}
