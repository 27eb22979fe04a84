import type { MixtureComponents } from './mixtureJet';

/** Where a component has this many nats more than all others, log p is its quadratic to the last digit. */
const DOMINANCE = 45;
const MOST_DOUBLINGS = 60;

/** By how many nats component k leads its nearest rival at x; negative where it does not. */
function lead(p: MixtureComponents, k: number, x: number): number {
  const log = (i: number): number => (p.logScales[i] ?? 0) - 0.5 * ((x - (p.mus[i] ?? 0)) / (p.sigmas[i] ?? 1)) ** 2;
  let rival = -Infinity;
  for (let i = 0; i < p.mus.length; i++) if (i !== k) rival = Math.max(rival, log(i));
  return log(k) - rival;
}

/** The component that has all the mass of p far out on one side: the widest, and of those the outermost. */
function outermost(p: MixtureComponents, side: 1 | -1): number {
  let best = 0;
  for (let k = 1; k < p.mus.length; k++) {
    const wider = (p.sigmas[k] ?? 0) - (p.sigmas[best] ?? 0);
    if (wider > 0 || (wider === 0 && side * ((p.mus[k] ?? 0) - (p.mus[best] ?? 0)) > 0)) best = k;
  }
  return best;
}

function outwards(p: MixtureComponents, from: number, side: 1 | -1): readonly number[] {
  const winner = outermost(p, side);
  const edges: number[] = [];
  for (let i = 0, step = 2 * Math.max(...p.sigmas); i < MOST_DOUBLINGS; i++, step *= 2) {
    const x = from + side * step;
    edges.push(x);
    if (lead(p, winner, x) > DOMINANCE) break;
  }
  return edges;
}

/** Ascending edges: the hull of the means, and outwards at doubling distances to where one component is all there is. */
export function coarseEdges(p: MixtureComponents): readonly number[] {
  const low = Math.min(...p.mus);
  const high = Math.max(...p.mus);
  const hull = high > low ? [low, high] : [low];
  return [...outwards(p, low, -1).toReversed(), ...hull, ...outwards(p, high, 1)];
}
