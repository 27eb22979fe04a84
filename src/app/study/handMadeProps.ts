/** What both kinds of predictions made by hand are shown by. */
export interface HandMadeProps {
  readonly axis: string;
  /** Null before the reader has made one. */
  readonly mine: readonly number[] | null;
  /** Null before it may be known. */
  readonly truth: readonly number[] | null;
  /** The gap in a sentence; empty before. */
  readonly said: string;
  /** Null once it is committed. */
  readonly place: ((numbers: readonly number[]) => void) | null;
}
