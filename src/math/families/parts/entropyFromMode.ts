/** What is smaller than the others' sum by this is nothing to it, and nor are all that follow it. */
const NEGLIGIBLE = 2 ** -66;

/** The mode of a unimodal pmf, and the quotient of the masses at x ± 1 and at x; 0 where the support ends. */
export interface Neighbours {
  readonly mode: number;
  readonly above: (x: number) => number;
  readonly below: (x: number) => number;
}

/**
 * −Σ p log p in nats of a unimodal pmf on the integers, from the quotients of its neighbouring masses. With r the masses
 * in units of the largest it is log Σr − Σ r log r / Σr: no term below 0, and no special function.
 * @returns ≥ 0, exactly 0 for a point mass.
 * @error 1e-15 relative, for as many as 1e4 outcomes about the mode.
 */
export function entropyFromMode({ mode, above, below }: Neighbours): number {
  let masses = 0;
  let logs = 0;
  let lostMasses = 0;
  let lostLogs = 0;
  for (const side of [1, -1]) {
    const quotient = side > 0 ? above : below;
    let mass = quotient(mode);
    for (let x = mode + side; mass > NEGLIGIBLE * masses; x += side) {
      // Kahan's sums: there may be thousands of terms.
      const ofMasses = mass - lostMasses;
      const nextMasses = masses + ofMasses;
      lostMasses = nextMasses - masses - ofMasses;
      masses = nextMasses;
      const ofLogs = -mass * Math.log(mass) - lostLogs;
      const nextLogs = logs + ofLogs;
      lostLogs = nextLogs - logs - ofLogs;
      logs = nextLogs;
      mass *= quotient(x);
    }
  }
  return Math.log1p(masses) + logs / (1 + masses);
}
