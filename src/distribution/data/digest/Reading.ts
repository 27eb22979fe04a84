/** What the numbers of a table are. */
export type Reading =
  /** Each number of a column is one observation. */
  | { readonly kind: 'column'; readonly column: number }
  /** Each number of all columns is. */
  | { readonly kind: 'all' }
  /** Each row is a value and how often it came. */
  | { readonly kind: 'tally'; readonly column: number; readonly times: number }
  /** The numbers say how often 0, 1, 2, … came. */
  | { readonly kind: 'counts' };
