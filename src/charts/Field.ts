/** Numbers on a grid of nodes. An infinite one is a place of its own; NaN is where nothing is known. */
export interface Field {
  readonly values: ArrayLike<number>;
  /** Nodes along x. */
  readonly columns: number;
  /** Nodes along y; the first row is at the low end. */
  readonly rows: number;
  /** The axis whose index changes least often in `values`: with `x`, a column comes after the other. */
  readonly slowest?: 'x' | 'y';
}

/** Nodes where they are not evenly spaced over the plot: a grid in log σ drawn over σ, say. */
export interface FieldPlace {
  /** From a node, fractions between nodes included, to data coordinates. */
  readonly at?: ((column: number, row: number) => readonly [x: number, y: number]) | undefined;
  /** The way back; outside of the grid, anything outside of the nodes' indices, or NaN. */
  readonly nodeAt?: ((x: number, y: number) => readonly [column: number, row: number]) | undefined;
  /** The data coordinates of the first and last nodes, evenly spaced on the axis; the frame's domain, if left out. */
  readonly xRange?: readonly [number, number] | undefined;
  readonly yRange?: readonly [number, number] | undefined;
}
