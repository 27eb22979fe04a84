import type { EditorPartProps } from './EditorPart';

/** What handles in a plot are given: they cover the plot, so that what they cover is theirs to tell of. */
export interface HandlesProps extends EditorPartProps {
  /** The outcome whose handle the pointer is over, or null. */
  readonly onHover?: (x: number | null) => void;
  /** The outcome whose handle has been taken hold of, or has the focus. */
  readonly onChoose?: (x: number) => void;
}
