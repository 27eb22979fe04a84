import type { SymmetricMatrix } from './symmetricMatrix';

/**
 * A + damping · I.
 * @error one rounding an entry of the diagonal.
 */
export function damped(matrix: SymmetricMatrix, damping: number): SymmetricMatrix {
  return matrix.map((row, i) => row.map((entry, j) => (i === j ? entry + damping : entry)));
}
