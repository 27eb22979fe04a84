/** What is cut off a law: what lies below `low` or above `high`; null cuts nothing on its side. */
export interface Cut {
  readonly low: number | null;
  readonly high: number | null;
}
