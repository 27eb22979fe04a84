import { LOG_SQRT_2PI } from './logSqrt2Pi';
import { mixtureJet } from './mixtureJet';
import { dot, pieceRows } from './panelRule';
import type { PreparedMixture } from './preparedMixture';

/** Places and masses: Σ masses[i]·g(places[i]) integrates v·g for the function v that they stand for. */
export interface WeightedNodes {
  readonly places: Float64Array;
  readonly masses: Float64Array;
}

/** The widest panel, in sigmas of a Gaussian factor, on which a panel's rule resolves the product. */
const WIDEST = 4;
/** With more components than this a panel's polynomial is cheaper to read than p, in so many pieces at most. */
const FEW_COMPONENTS = 6;
const MOST_PIECES = 32;
const jet = new Float64Array(3);

/**
 * Nodes on [low, high] for integrals of log N* − log p times a Gaussian of standard deviation `sigma` (or wider), N*
 * having p's mean and deviation: those of p's own panels, and of pieces of what is wider than 2.5 sigma.
 * @error 1e-8 of log p on a piece, where there are more than six components; else 1e-10 of the product.
 */
export function residualNodes(p: PreparedMixture, low: number, high: number, sigma: number): WeightedNodes {
  const { edges, fine } = p.panels;
  const { rule, nodes, weights, logs } = fine;
  const count = rule.nodes.length;
  const places: number[] = [];
  const masses: number[] = [];
  const peak = -Math.log(p.deviation) - LOG_SQRT_2PI;
  const add = (x: number, weight: number, log: number): void => {
    const z = (x - p.centre) / p.deviation;
    places.push(x);
    masses.push(weight * (peak - 0.5 * z * z - log));
  };
  for (let panel = 0; panel + 1 < edges.length; panel++) {
    const a = Math.max(low, edges[panel] ?? 0);
    const b = Math.min(high, edges[panel + 1] ?? 0);
    if (b <= a) continue;
    const isWhole = a === edges[panel] && b === edges[panel + 1];
    if (isWhole && b - a <= WIDEST * sigma) {
      const start = (panel - 1) * count;
      for (let i = start; i < start + count; i++) add(nodes[i] ?? 0, weights[i] ?? 0, logs[i] ?? 0);
      continue;
    }
    const pieces = Math.ceil((b - a) / (WIDEST * sigma));
    const half = (b - a) / pieces / 2;
    if (isWhole && p.mus.length > FEW_COMPONENTS && pieces <= MOST_PIECES) {
      const values = logs.subarray((panel - 1) * count, panel * count);
      for (const [i, row] of pieceRows(pieces).entries()) {
        const [piece, node] = [Math.floor(i / count), i % count];
        const x = a + (2 * piece + 1 + (rule.nodes[node] ?? 0)) * half;
        add(x, (rule.weights[node] ?? 0) * half, dot(row, values));
      }
      continue;
    }
    for (let piece = 0; piece < pieces; piece++) {
      for (let i = 0; i < count; i++) {
        const x = a + (2 * piece + 1 + (rule.nodes[i] ?? 0)) * half;
        mixtureJet(p, x, jet);
        add(x, (rule.weights[i] ?? 0) * half, jet[0] ?? 0);
      }
    }
  }
  return { places: new Float64Array(places), masses: new Float64Array(masses) };
}
