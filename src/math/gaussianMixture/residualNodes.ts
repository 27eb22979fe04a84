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

/** log N*(x) − log p(x) of the log p(x) that is given, `peak` being log N* at its centre. */
function residual({ centre, deviation }: PreparedMixture, peak: number, x: number, log: number): number {
  const z = (x - centre) / deviation;
  return peak - 0.5 * z * z - log;
}

/** In so many pieces is a panel cut, or what of it is asked for, that they resolve the product. */
const piecesOf = (a: number, b: number, sigma: number): number => Math.max(1, Math.ceil((b - a) / (WIDEST * sigma)));

/** How many nodes there are on [low, high]. */
function countNodes({ panels: { edges, fine } }: PreparedMixture, low: number, high: number, sigma: number): number {
  let pieces = 0;
  for (let panel = 0; panel + 1 < edges.length; panel++) {
    const a = Math.max(low, edges[panel] ?? 0);
    const b = Math.min(high, edges[panel + 1] ?? 0);
    if (b > a) pieces += piecesOf(a, b, sigma);
  }
  return pieces * fine.rule.nodes.length;
}

/**
 * Nodes on [low, high] for integrals of log N* − log p times a Gaussian of standard deviation `sigma` (or wider), N*
 * having p's mean and deviation: those of p's own panels, and of pieces of what is wider than four sigmas.
 * @error 1e-8 of log p on a piece, where there are more than six components; else 1e-10 of the product.
 */
export function residualNodes(p: PreparedMixture, low: number, high: number, sigma: number): WeightedNodes {
  const { edges, fine } = p.panels;
  const { rule, nodes, weights, logs } = fine;
  const count = rule.nodes.length;
  const total = countNodes(p, low, high, sigma);
  const places = new Float64Array(total);
  const masses = new Float64Array(total);
  const peak = -Math.log(p.deviation) - LOG_SQRT_2PI;
  let n = 0;
  for (let panel = 0; panel + 1 < edges.length; panel++) {
    const a = Math.max(low, edges[panel] ?? 0);
    const b = Math.min(high, edges[panel + 1] ?? 0);
    if (b <= a) continue;
    const isWhole = a === edges[panel] && b === edges[panel + 1];
    const pieces = piecesOf(a, b, sigma);
    if (isWhole && pieces === 1) {
      const start = (panel - 1) * count;
      for (let i = start; i < start + count; i++, n++) {
        const x = nodes[i] ?? 0;
        places[n] = x;
        masses[n] = (weights[i] ?? 0) * residual(p, peak, x, logs[i] ?? 0);
      }
      continue;
    }
    const rows = isWhole && p.mus.length > FEW_COMPONENTS && pieces <= MOST_PIECES ? pieceRows(pieces) : null;
    const values = rows && logs.subarray((panel - 1) * count, panel * count);
    const half = (b - a) / pieces / 2;
    for (let piece = 0; piece < pieces; piece++) {
      for (let i = 0; i < count; i++, n++) {
        const x = a + (2 * piece + 1 + (rule.nodes[i] ?? 0)) * half;
        const row = rows?.[piece * count + i];
        if (row === undefined || values === null) mixtureJet(p, x, jet);
        const log = row === undefined || values === null ? (jet[0] ?? 0) : dot(row, values);
        places[n] = x;
        masses[n] = (rule.weights[i] ?? 0) * half * residual(p, peak, x, log);
      }
    }
  }
  return { places, masses };
}
