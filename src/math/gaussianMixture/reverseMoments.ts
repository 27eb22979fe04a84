import { LOG_SQRT_2PI } from './logSqrt2Pi';
import { mixtureJet } from './mixtureJet';
import { normalKl } from './normalKl';
import { PANEL_NODES, panelRule } from './panelRule';
import type { PreparedMixture } from './preparedMixture';

/** φ(9)·9² is 1e-16: beyond, q has nothing to say even where log p falls off steeply. */
const REACH = 9;
/** The widest panel in sigmas of q on which 16 nodes resolve q times a polynomial of degree 15. */
const WIDEST = 2.5;
const jet = new Float64Array(3);

/** The last edge that is ≤ x. */
function panelOf(edges: Float64Array, x: number): number {
  let low = 0;
  let high = edges.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((edges[middle] ?? 0) <= x) low = middle;
    else high = middle;
  }
  return low;
}

/** The closed form for a single normal. */
function ofNormal(p: PreparedMixture, mu: number, sigma: number, out: Float64Array): void {
  const spread = -sigma * (p.precisions[0] ?? 0);
  out[0] = normalKl(mu, sigma, p.mean, p.deviation);
  out[1] = (p.mean - mu) * (p.precisions[0] ?? 0);
  out[2] = spread;
  out[3] = out[1];
  out[4] = 3 * spread;
}

/**
 * What the reverse KL and its derivatives are made of. With q = N(mu, sigma), z = (x − mu)/sigma, s = (log p)′, writes
 * KL(q ‖ p), E_q[s], E_q[z s], E_q[z² s], E_q[z³ s] into out[0] … out[4]. A panel of p that q sees as narrow gives its
 * tabulated nodes; of a wide one, q's part is cut into pieces of 2.5 sigma and p evaluated there. The parameters are
 * trusted. The raw KL may be −1e-16 instead of 0.
 * @error 1e-14 of E_q|integrand|.
 */
export function reverseMoments(p: PreparedMixture, mu: number, sigma: number, out: Float64Array): void {
  if (p.mus.length === 1) return ofNormal(p, mu, sigma, out);
  const { edges, nodes, weights, logs, scores } = p.panels;
  const low = mu - REACH * sigma;
  const high = mu + REACH * sigma;
  const inverse = 1 / sigma;
  const peak = -Math.log(sigma) - LOG_SQRT_2PI;
  let divergence = 0;
  let m0 = 0;
  let m1 = 0;
  let m2 = 0;
  let m3 = 0;
  for (let panel = panelOf(edges, low); panel + 1 < edges.length; panel++) {
    const a = edges[panel] ?? 0;
    if (a >= high) break;
    const b = edges[panel + 1] ?? 0;
    if (b - a <= WIDEST * sigma) {
      const start = (panel - 1) * PANEL_NODES;
      for (let i = start; i < start + PANEL_NODES; i++) {
        const z = ((nodes[i] ?? 0) - mu) * inverse;
        const quadratic = -0.5 * z * z;
        const mass = (weights[i] ?? 0) * Math.exp(quadratic);
        divergence += mass * (peak + quadratic - (logs[i] ?? 0));
        const first = mass * (scores[i] ?? 0);
        const second = first * z;
        const third = second * z;
        m0 += first;
        m1 += second;
        m2 += third;
        m3 += third * z;
      }
      continue;
    }
    const from = Math.max(a, low);
    const width = Math.min(b, high) - from;
    const pieces = Math.max(1, Math.ceil(width / (WIDEST * sigma)));
    const half = width / pieces / 2;
    for (let piece = 0; piece < pieces; piece++) {
      const middle = from + (2 * piece + 1) * half;
      for (let i = 0; i < PANEL_NODES; i++) {
        const x = middle + half * (panelRule.nodes[i] ?? 0);
        const z = (x - mu) * inverse;
        const quadratic = -0.5 * z * z;
        const mass = half * (panelRule.weights[i] ?? 0) * Math.exp(quadratic);
        mixtureJet(p, x, jet);
        divergence += mass * (peak + quadratic - (jet[0] ?? 0));
        const first = mass * (jet[1] ?? 0);
        const second = first * z;
        const third = second * z;
        m0 += first;
        m1 += second;
        m2 += third;
        m3 += third * z;
      }
    }
  }
  const scale = inverse * Math.exp(-LOG_SQRT_2PI);
  out[0] = divergence * scale;
  out[1] = m0 * scale;
  out[2] = m1 * scale;
  out[3] = m2 * scale;
  out[4] = m3 * scale;
}
