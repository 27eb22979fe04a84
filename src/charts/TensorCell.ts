export interface TensorCell {
  readonly row: number;
  readonly column: number;
}

export function sameCell(a: TensorCell | null | undefined, b: TensorCell | null | undefined): boolean {
  return a?.row === b?.row && a?.column === b?.column;
}
