import { coarseEdges } from './coarseEdges';
import type { GaussLegendre } from './gaussLegendre';
import { mixtureJet } from './mixtureJet';
import type { MixtureComponents } from './mixtureJet';
import { PANEL_NODES, coarseRows, coarseRule, dot, highestRows, leftRow, panelRule, rightRow } from './panelRule';

/** log p and its slope at the nodes of one rule on every inner panel, panel by panel. */
export interface PanelTable {
  /** On [−1, 1]. */
  readonly rule: GaussLegendre;
  /** In x, as the weights; the rule's count of them a panel. */
  readonly nodes: Float64Array;
  readonly weights: Float64Array;
  readonly logs: Float64Array;
  readonly scores: Float64Array;
}

/** The real line cut into panels on each of which log p is a polynomial. */
export interface MixturePanels {
  /** Ascending; the first is −Infinity and the last Infinity: beyond the inner ones one component has all but e⁻⁴⁵. */
  readonly edges: Float64Array;
  readonly fine: PanelTable;
  readonly coarse: PanelTable;
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
/** A bend between two components is no sharper than sigmaMin²/(distance of the outermost); panels need a few of these. */
const NARROWEST = 0.05;
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

/** With what the rounding of x does to the slope. */
function allowance({ a, b, scores }: Panel, narrowest: number): number {
  let size = 0;
  for (let i = 0; i < PANEL_NODES; i++) size = Math.max(size, Math.abs(scores[i] ?? 0));
  const rounding = (4 * Number.EPSILON * Math.max(Math.abs(a), Math.abs(b))) / narrowest ** 2;
  return TOLERANCE * (size + 0.02 / (b - a)) + rounding;
}

/** The slope's last two coefficients are nothing, and it extrapolates to both ends, where a bend could hide. */
function isResolved(p: MixtureComponents, panel: Panel): boolean {
  const allowed = allowance(panel, Math.min(...p.sigmas));
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

/** `rows` read the polynomials of the panels at the rule's nodes; without them these are the values' own. */
function tabulated(panels: readonly Panel[], rule: GaussLegendre, rows?: readonly Float64Array[]): PanelTable {
  const count = rule.nodes.length;
  const gathered = (of: (panel: Panel, i: number) => number): Float64Array => {
    const values = new Float64Array(panels.length * count);
    for (const [j, panel] of panels.entries()) for (let i = 0; i < count; i++) values[j * count + i] = of(panel, i);
    return values;
  };
  const read = (values: Float64Array, i: number): number => {
    const row = rows?.[i];
    return row === undefined ? (values[i] ?? 0) : dot(row, values);
  };
  return {
    rule,
    nodes: gathered(({ a, b }, i) => (a + b) / 2 + ((b - a) / 2) * (rule.nodes[i] ?? 0)),
    weights: gathered(({ a, b }, i) => ((b - a) / 2) * (rule.weights[i] ?? 0)),
    logs: gathered(({ logs }, i) => read(logs, i)),
    scores: gathered(({ scores }, i) => read(scores, i)),
  };
}

/**
 * Cuts the line by bisection until, on each panel, the slope of log p is its own expansion of degree 15: the last two
 * coefficients and the miss at both ends are below 1e-8 and 1e-7 of its size.
 * @error the fine rule is exact to twice that degree: what it misses of log p × a Gaussian that is not narrower than 0.4
 * panels is below 1e-15; the coarse one misses 1e-8.
 */
export function mixturePanels(p: MixtureComponents): MixturePanels {
  const outline = coarseEdges(p);
  const last = outline.at(-1) ?? 0;
  const least = Math.min(...p.sigmas);
  const extent = Math.max(...p.mus) - Math.min(...p.mus) + Math.max(...p.sigmas);
  const narrowest = NARROWEST * least * (least / extent);
  const panels = outline.slice(1).flatMap((b, i) => cut(p, outline[i] ?? 0, b, narrowest));
  return {
    edges: Float64Array.from([-Infinity, ...panels.map(({ a }) => a), last, Infinity]),
    fine: tabulated(panels, panelRule),
    coarse: tabulated(panels, coarseRule, coarseRows),
  };
}
