import type { PreparedFit } from '../../math/fitting/preparedFit';
import type { ContinuousLaw, Law } from '../../math/law/law';
import type { Vector } from '../../math/linear/vector';
import { outline } from '../../math/quantities/outline';

/** What lies beyond, of either law, no sum in double precision can see. */
const UNSEEN = 1e-15;
/** About so many panels in all, and at least so many edges from one place to the next. */
const [PANELS, FEWEST] = [1200, 4] as const;
const MOST_OUTCOMES = 20_000;

const ends = (law: Law): readonly [number, number] => {
  const { low, high } = law.support;
  return [
    Number.isFinite(low) ? low : law.quantile(UNSEEN),
    Number.isFinite(high) ? high : law.quantile(1 - UNSEEN),
  ];
};

const isContinuous = (law: Law): law is ContinuousLaw => law.kind === 'continuous';

/** The x that the script sums over, with weights, for every θ that it comes by: outcomes, or nodes of Gauss and Legendre. */
export function fitPythonNodes({ target, model }: PreparedFit, thetas: readonly Vector[]): string {
  const laws = [target, ...thetas.map(model.at)];
  const spans = laws.map(ends);
  const low = Math.min(...spans.map(([one]) => one));
  const high = Math.max(...spans.map(([, one]) => one));
  if (target.kind === 'discrete') {
    const last = Math.min(high, low + MOST_OUTCOMES);
    return `x = np.arange(${low}, ${last + 1}, dtype=float)  # beyond these there is next to nothing
w = np.ones_like(x)`;
  }
  const bends = [...new Set([low, ...outline(laws.filter(isContinuous)), high])].filter((at) => at >= low && at <= high).toSorted((one, other) => one - other);
  const pieces = Math.max(FEWEST, Math.ceil(PANELS / bends.length));
  return `places = np.array([${bends.join(', ')}], dtype=float)  # where a density ends, jumps, bends or fades
edges = np.unique(np.concatenate([np.linspace(a, b, ${pieces}) for a, b in zip(places[:-1], places[1:])]))
nodes, weights = np.polynomial.legendre.leggauss(8)
middle, half = (edges[:-1] + edges[1:]) / 2, (edges[1:] - edges[:-1]) / 2
x = (middle[:, None] + half[:, None] * nodes).ravel()
w = (half[:, None] * weights).ravel()`;
}
