import { GAUSS_NODES, GAUSS_WEIGHTS } from './gauss16';

/** Points with masses: a density as a sum. */
export interface MassNodes {
  readonly at: Float64Array;
  readonly mass: Float64Array;
  /** The log of the density there. */
  readonly log: Float64Array;
}

/** The rule of Gauss with 16 points on every stretch between two breaks, times the density. */
export function massNodes(logProb: (u: number) => number, breaks: readonly number[]): MassNodes {
  const count = Math.max(0, breaks.length - 1) * GAUSS_NODES.length;
  const [at, mass, log] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)];
  let n = 0;
  for (let i = 1; i < breaks.length; i++) {
    const low = breaks[i - 1] ?? 0;
    const width = (breaks[i] ?? 0) - low;
    for (let k = 0; k < GAUSS_NODES.length; k++) {
      const u = low + width * (GAUSS_NODES[k] ?? 0);
      const logP = logProb(u);
      at[n] = u;
      mass[n] = logP === -Infinity ? 0 : width * (GAUSS_WEIGHTS[k] ?? 0) * Math.exp(logP);
      log[n] = logP === -Infinity ? 0 : logP;
      n += 1;
    }
  }
  return { at, mass, log };
}
