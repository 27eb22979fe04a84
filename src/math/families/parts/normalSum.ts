import { logOfRatio } from '../../divergence/logOfRatio';

/** Σ_k weights[k] · N(x; mus[k], sigmas[k]): three vectors of one length. */
export interface NormalSum {
  readonly weights: ArrayLike<number>;
  readonly mus: ArrayLike<number>;
  readonly sigmas: ArrayLike<number>;
}

const HALF_LOG_TWO_PI = Math.log(2 * Math.PI) / 2;

/** A sum made ready, with room for the logs of its terms at one x. */
interface Terms {
  readonly mus: Float64Array;
  readonly sigmas: Float64Array;
  readonly atPeak: Float64Array;
  readonly logs: Float64Array;
}

function termsOf({ weights, mus, sigmas }: NormalSum): Terms {
  const atPeak = Float64Array.from(weights, (weight, k) => Math.log(weight) - Math.log(sigmas[k] ?? Number.NaN) - HALF_LOG_TWO_PI);
  return { mus: Float64Array.from(mus), sigmas: Float64Array.from(sigmas), atPeak, logs: new Float64Array(atPeak.length) };
}

/** Writes the logs of the terms at x, and returns the largest. */
function writeLogs({ mus, sigmas, atPeak, logs }: Terms, x: number): number {
  let most = -Infinity;
  for (let k = 0; k < logs.length; k++) {
    const z = (x - (mus[k] ?? Number.NaN)) / (sigmas[k] ?? Number.NaN);
    const log = (atPeak[k] ?? Number.NaN) - (z * z) / 2;
    logs[k] = log;
    if (log > most) most = log;
  }
  return most;
}

/** log Σ exp of the terms at x. */
function logSum(terms: Terms, x: number): number {
  const most = writeLogs(terms, x);
  if (most === -Infinity) return most;
  const { logs } = terms;
  let total = 0;
  for (let k = 0; k < logs.length; k++) total += Math.exp((logs[k] ?? -Infinity) - most);
  return most + Math.log(total);
}

/**
 * log Σ_k weights[k] · N(x; mus[k], sigmas[k]), by log-sum-exp; a weight of 0 drops its term.
 * @error 2 ulp of the log of the largest term plus 1e-15 absolute, however far in a tail.
 */
export function logNormalSum(sum: NormalSum): (x: number) => number {
  const terms = termsOf(sum);
  return (x) => logSum(terms, x);
}

/** Up to this |log| of the ratio of two terms, their difference is taken from the ratio and not from the terms. */
const CLOSE = 0.5;

/**
 * log p(x) − log q(x) of two sums of normals. Terms of the same place are paired: p − q is Σ_k q_k·(e^(l_k) − 1) with the
 * log-ratios l_k of the pairs, which are computed from differences of parameters.
 * @returns −Infinity where p(x) is 0.
 * @error 1e-15 relative to Σ_k (q_k/q)·|l_k| where the pairs nearly agree; elsewhere that of the two logs.
 */
export function normalSumLogRatio(p: NormalSum, q: NormalSum): (x: number) => number {
  const [logP, logQ] = [logNormalSum(p), logNormalSum(q)];
  const plain = (x: number): number => {
    const log = logP(x);
    return log === -Infinity ? log : log - logQ(x);
  };
  const count = p.weights.length;
  if (q.weights.length !== count) return plain;
  const [termsP, termsQ] = [termsOf(p), termsOf(q)];
  const constants = Float64Array.from(p.weights, (w, k) => {
    const [v, sigma, tau] = [q.weights[k] ?? Number.NaN, p.sigmas[k] ?? Number.NaN, q.sigmas[k] ?? Number.NaN];
    return logOfRatio(w, v, Math.log(w), Math.log(v)) - logOfRatio(sigma, tau, Math.log(sigma), Math.log(tau));
  });
  const pairRatio = (x: number, k: number): number => {
    const [mu, sigma] = [p.mus[k] ?? Number.NaN, p.sigmas[k] ?? Number.NaN];
    const [nu, tau] = [q.mus[k] ?? Number.NaN, q.sigmas[k] ?? Number.NaN];
    const [a, b] = [(x - nu) / tau, (x - mu) / sigma];
    // a − b, from the differences of the parameters.
    const apart = ((mu - nu) + b * (sigma - tau)) / tau;
    return (constants[k] ?? Number.NaN) + (apart * (a + b)) / 2;
  };
  return (x) => {
    const logQx = logQ(x);
    if (logQx === -Infinity) return plain(x);
    writeLogs(termsP, x);
    writeLogs(termsQ, x);
    let excess = 0;
    for (let k = 0; k < count; k++) {
      const [logPk, logQk] = [termsP.logs[k] ?? Number.NaN, termsQ.logs[k] ?? Number.NaN];
      if (logPk === -Infinity && logQk === -Infinity) continue;
      const share = Math.exp(logQk - logQx);
      const ratio = pairRatio(x, k);
      excess += Math.abs(ratio) < CLOSE ? share * Math.expm1(ratio) : Math.exp(logPk - logQx) - share;
    }
    return Math.abs(excess) < CLOSE ? Math.log1p(excess) : plain(x);
  };
}
