import type { WalksPiece } from '../../engine/sampleWalks';

/** As many walks of a run as there are so far. */
export type WalksRun = WalksPiece;

const plus = (a: Float64Array, b: Float64Array): Float64Array => a.map((value, i) => value + (b[i] ?? 0));

/** Two runs of different walks as one; the paths of the earlier one come first. */
export function joinWalks(before: WalksRun | null, piece: WalksPiece): WalksRun {
  if (!before) return piece;
  const paths = new Float64Array(before.paths.length + piece.paths.length);
  paths.set(before.paths);
  paths.set(piece.paths, before.paths.length);
  return {
    walks: before.walks + piece.walks,
    sums: plus(before.sums, piece.sums),
    squares: plus(before.squares, piece.squares),
    forP: plus(before.forP, piece.forP),
    forQ: plus(before.forQ, piece.forQ),
    decidedP: before.decidedP + piece.decidedP,
    decidedQ: before.decidedQ + piece.decidedQ,
    timeSum: before.timeSum + piece.timeSum,
    timeSquares: before.timeSquares + piece.timeSquares,
    paths,
  };
}
