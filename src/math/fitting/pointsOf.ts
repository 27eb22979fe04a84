import type { ContinuousLaw, DiscreteLaw, Law } from '../law/law';
import { outline } from '../quantities/outline';
import { isSummable } from './isSummable';
import { GAUSS_NODES, GAUSS_WEIGHTS } from './surface/gauss16';

/** Places and weights by which a sum or an integral over two laws is taken: Σ weights · f(x). */
export interface Points {
  readonly x: Float64Array;
  readonly weights: Float64Array;
  /** log p at each. */
  readonly logP: Float64Array;
}

/**
 * Where panels end besides landmarks: Gauss and Legendre's 16 points follow an exponential tail from one of these levels to
 * the next, and a normal one. A tail by a power asks for more.
 */
const LEVELS = [1e-15, 1e-6, 0.02, 0.5, 0.98, 1 - 1e-6, 1 - 1e-15] as const;
const HEAVY_LEVELS = [1e-15, 1e-10, 1e-8, 1e-6, 1e-4, 1e-3, 0.01, 0.05, 0.15, 0.3, 0.5, 0.7, 0.85, 0.95, 0.99, 1 - 1e-3, 1 - 1e-4, 1 - 1e-6, 1 - 1e-8, 1 - 1e-10, 1 - 1e-15] as const;
/** Beyond these levels masses no longer count. */
const [LOW, HIGH] = [1e-17, 1 - 1e-16] as const;
const RULE = GAUSS_NODES.length;

const isContinuous = (law: Law): law is ContinuousLaw => law.kind === 'continuous';
const isDiscrete = (law: Law): law is DiscreteLaw => law.kind === 'discrete';

const isHeavy = ({ tails }: ContinuousLaw): boolean => [tails.low, tails.high].some(({ growth }) => growth === 'log' || growth === 'log squared');

/** Of each law by itself: where one is heavy the others need no more. */
const edgesOf = (law: ContinuousLaw): readonly number[] => outline([law], isHeavy(law) ? HEAVY_LEVELS : LEVELS).filter(Number.isFinite);

function outcomesFrom(target: DiscreteLaw): (parts: readonly Law[]) => Points | null {
  const known = new Map<number, number>();
  const logAt = (x: number): number => {
    const log = known.get(x) ?? target.logProb(x);
    known.set(x, log);
    return log;
  };
  return (parts) => {
    const laws = [target, ...parts].filter(isDiscrete);
    if (!laws.every(isSummable)) return null;
    const from = Math.min(...laws.map(({ support, quantile }) => (support.low > -Infinity ? support.low : quantile(LOW))));
    const to = Math.max(...laws.map(({ support, quantile }) => (support.high < Infinity ? support.high : quantile(HIGH))));
    const x = Float64Array.from({ length: to - from + 1 }, (_, i) => from + i);
    return { x, weights: new Float64Array(x.length).fill(1), logP: x.map(logAt) };
  };
}

/** A panel of the target that no edge of the model has cut, ready to be copied. */
interface Panel {
  readonly low: number;
  readonly high: number;
  readonly logP: Float64Array;
}

function panelsFrom(target: ContinuousLaw): (parts: readonly Law[]) => Points {
  const own = edgesOf(target);
  // A smoother is the same law at every θ.
  const known = new WeakMap<ContinuousLaw, readonly number[]>();
  const edgesOnce = (law: ContinuousLaw): readonly number[] => {
    const edges = known.get(law) ?? edgesOf(law);
    known.set(law, edges);
    return edges;
  };
  const panels: readonly Panel[] = own.slice(1).map((high, i) => {
    const low = own[i] ?? high;
    return { low, high, logP: GAUSS_NODES.map((node) => target.logProb(low + (high - low) * node)) };
  });
  const [first, last] = [own[0] ?? 0, own.at(-1) ?? 0];
  return (parts) => {
    const edges = parts.filter(isContinuous).flatMap(edgesOnce);
    const all = [...new Set([...edges, ...own])].toSorted((a, b) => a - b);
    const size = (all.length - 1) * RULE;
    const [x, weights, logP] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
    let next = 0;
    for (let k = 0; k + 1 < all.length; k++) {
      const [low, high] = [all[k] ?? 0, all[k + 1] ?? 0];
      const at = k * RULE;
      const width = high - low;
      for (let i = 0; i < RULE; i++) {
        const place = low + width * (GAUSS_NODES[i] ?? 0);
        x[at + i] = place;
        // A panel of a few ulp: its ends may be poles.
        weights[at + i] = place > low && place < high ? width * (GAUSS_WEIGHTS[i] ?? 0) : 0;
      }
      while (next < panels.length && (panels[next]?.high ?? 0) <= low) next++;
      const panel = low >= first && high <= last ? panels[next] : undefined;
      if (panel && panel.low === low && panel.high === high) logP.set(panel.logP, at);
      else for (let i = at; i < at + RULE; i++) logP[i] = target.logProb(x[i] ?? 0);
    }
    return { x, weights, logP };
  };
}

/**
 * For each θ the outcomes that count, or Gauss and Legendre's 16 points on every panel between the edges of the target
 * and of the laws that q_θ is made of: what an adaptive rule would begin with, and enough where both are smooth between
 * their landmarks.
 * @returns a function of the parts of q_θ (`FitModel.parts`), which gives null where more than a million outcomes count.
 */
export function pointsOf(target: Law): (parts: readonly Law[]) => Points | null {
  return target.kind === 'discrete' ? outcomesFrom(target) : panelsFrom(target);
}
