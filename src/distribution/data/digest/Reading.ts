/** What the numbers of a table are. */
export interface Reading {
  /** Each number is an observation, or they say how often 0, 1, 2, … came. */
  readonly as: 'values' | 'counts';
  /** Null for all columns together. */
  readonly column: number | null;
  /** The column that says how often a row came; null where each came once. */
  readonly times: number | null;
}
