import { gaussLegendre, legendreFunctional } from './gaussLegendre';

/** The rule that every panel carries: with 16 nodes it is exact for a polynomial of degree 15 times one of degree 16. */
export const panelRule = gaussLegendre(16);
/** Nodes in a panel. */
export const PANEL_NODES = panelRule.nodes.length;

/** What tracing curves is done with: 1e-8 of the integrand at half the price. */
export const coarseRule = gaussLegendre(8);

const degrees = Array.from({ length: PANEL_NODES }, (_, degree) => legendreFunctional(panelRule, degree));

/**
 * Σᵢ row[i]·values[i].
 * @error n·2⁻⁵³ relative to Σ|row[i]·values[i]|.
 */
export function dot(row: Float64Array, values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < row.length; i++) sum += (row[i] ?? 0) * (values[i] ?? 0);
  return sum;
}

/** The row that maps values at the nodes to their interpolating polynomial at t in [−1, 1]. */
function interpolationRow(t: number): Float64Array {
  let before = 0;
  let value = 1;
  const row = new Float64Array(PANEL_NODES);
  for (const [n, functional] of degrees.entries()) {
    for (let i = 0; i < PANEL_NODES; i++) row[i] = (row[i] ?? 0) + value * (functional[i] ?? 0);
    [before, value] = [value, ((2 * n + 1) * t * value - n * before) / (n + 1)];
  }
  return row;
}

/** The interpolating polynomial at both ends of the panel. */
export const leftRow = interpolationRow(-1);
export const rightRow = interpolationRow(1);
/** The two highest coefficients of the Legendre expansion. */
export const highestRows = degrees.slice(-2);
/** The interpolating polynomial at the coarse rule's nodes. */
export const coarseRows = Array.from(coarseRule.nodes, interpolationRow);

const rowsOfPieces = new Map<number, readonly Float64Array[]>();

/** The interpolating polynomial at the nodes of each of so many equal pieces of the panel, piece by piece. */
export function pieceRows(pieces: number): readonly Float64Array[] {
  const known = rowsOfPieces.get(pieces);
  if (known !== undefined) return known;
  const rows = Array.from({ length: pieces }, (_, piece) =>
    Array.from(panelRule.nodes, (t) => interpolationRow((2 * piece + 1 + t) / pieces - 1)),
  ).flat();
  rowsOfPieces.set(pieces, rows);
  return rows;
}
