import { gaussLegendre, legendreFunctional } from './gaussLegendre';

/** The rule that every panel carries: with 16 nodes it is exact for a polynomial of degree 15 times one of degree 16. */
export const panelRule = gaussLegendre(16);
/** Nodes in a panel. */
export const PANEL_NODES = panelRule.nodes.length;

const degrees = Array.from({ length: PANEL_NODES }, (_, degree) => legendreFunctional(panelRule, degree));

/** Σᵢ row[i]·values[i]. */
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
