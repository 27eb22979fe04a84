import { coarseEdges } from './coarseEdges';
import { mixtureJet } from './mixtureJet';
import type { MixtureComponents } from './mixtureJet';
import { PANEL_NODES, dot, highestRows, leftRow, panelRule, rightRow } from './panelRule';

/** The real line cut into panels on each of which log p is a polynomial, with log p and its slope at their nodes. */
export interface MixturePanels {
  /** Ascending; the first is −Infinity and the last Infinity: beyond the inner ones one component has all but e⁻⁴⁵. */
  readonly edges: Float64Array;
  /** The nodes of the inner panels, 16 a panel, panel by panel; `weights` integrate in x. */
  readonly nodes: Float64Array;
  readonly weights: Float64Array;
  readonly logs: Float64Array;
  readonly scores: Float64Array;
}

interface Panel {
  readonly a: number;
  readonly b: number;
  readonly logs: Float64Array;
  readonly scores: Float64Array;
}

/** What is allowed to be left of the slope's expansion, relative to its largest value on the panel. */
const TOLERANCE = 1e-8;
/** Interpolation, and the ends more so, magnify the rounding of the values. */
const MISS = 10;
const NARROWEST = 1e-12;
const jet = new Float64Array(3);

function sampled(p: MixtureComponents, a: number, b: number): Panel {
  const logs = new Float64Array(PANEL_NODES);
  const scores = new Float64Array(PANEL_NODES);
  for (let i = 0; i < PANEL_NODES; i++) {
    mixtureJet(p, (a + b) / 2 + ((b - a) / 2) * (panelRule.nodes[i] ?? 0), jet);
    logs[i] = jet[0] ?? 0;
    scores[i] = jet[1] ?? 0;
  }
  return { a, b, logs, scores };
}

function allowance({ a, b, scores }: Panel): number {
  let size = 0;
  for (let i = 0; i < PANEL_NODES; i++) size = Math.max(size, Math.abs(scores[i] ?? 0));
  return TOLERANCE * (size + 0.02 / (b - a));
}

/** The slope's last two coefficients are nothing, and it extrapolates to both ends, where a bend could hide. */
function isResolved(p: MixtureComponents, panel: Panel): boolean {
  const allowed = allowance(panel);
  if (highestRows.some((row) => Math.abs(dot(row, panel.scores)) > allowed)) return false;
  mixtureJet(p, panel.a, jet);
  if (Math.abs(dot(leftRow, panel.scores) - (jet[1] ?? 0)) > MISS * allowed) return false;
  mixtureJet(p, panel.b, jet);
  return Math.abs(dot(rightRow, panel.scores) - (jet[1] ?? 0)) <= MISS * allowed;
}

/**
 * A component narrower than the panel could pass unseen between its nodes: near one (nearer than the panel is wide) no
 * panel wider than 3 sigma is believed.
 */
function couldHide(p: MixtureComponents, a: number, b: number): boolean {
  for (let k = 0; k < p.mus.length; k++) {
    const mu = p.mus[k] ?? 0;
    if (b - a > Math.max(3 * (p.sigmas[k] ?? 0), a - mu, mu - b)) return true;
  }
  return false;
}

function cut(p: MixtureComponents, a: number, b: number, narrowest: number): readonly Panel[] {
  const middle = (a + b) / 2;
  const canSplit = b - a > narrowest && middle > a && middle < b;
  if (!canSplit || !couldHide(p, a, b)) {
    const panel = sampled(p, a, b);
    if (!canSplit || isResolved(p, panel)) return [panel];
  }
  return [...cut(p, a, middle, narrowest), ...cut(p, middle, b, narrowest)];
}

/**
 * Cuts the line by bisection until, on each panel, the slope of log p is its own expansion of degree 15: the last two
 * coefficients and the miss at both ends are below 1e-11 and 1e-10 of its size.
 * @error the panel's rule is exact to twice that degree: what it misses of log p × a Gaussian that is not narrower than
 * 0.4 panels is below 1e-15.
 */
export function mixturePanels(p: MixtureComponents): MixturePanels {
  const coarse = coarseEdges(p);
  const narrowest = NARROWEST * ((coarse.at(-1) ?? 0) - (coarse[0] ?? 0));
  const panels = coarse.slice(1).flatMap((b, i) => cut(p, coarse[i] ?? 0, b, narrowest));
  const gather = (of: (panel: Panel, i: number) => number): Float64Array =>
    Float64Array.from({ length: panels.length * PANEL_NODES }, (_, j) => {
      const panel = panels[Math.floor(j / PANEL_NODES)];
      return panel === undefined ? 0 : of(panel, j % PANEL_NODES);
    });
  return {
    edges: Float64Array.from([-Infinity, ...panels.map(({ a }) => a), coarse.at(-1) ?? 0, Infinity]),
    nodes: gather(({ a, b }, i) => (a + b) / 2 + ((b - a) / 2) * (panelRule.nodes[i] ?? 0)),
    weights: gather(({ a, b }, i) => ((b - a) / 2) * (panelRule.weights[i] ?? 0)),
    logs: gather(({ logs }, i) => logs[i] ?? 0),
    scores: gather(({ scores }, i) => scores[i] ?? 0),
  };
}
