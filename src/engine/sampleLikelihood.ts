import { fitModelOf } from '../math/fitting/fitModelOf';
import { pairOf } from '../math/law/pairOf';
import type { PairSpec } from '../math/law/pairSpec';
import { cellMasses, mergedCells, mergedSums, sampleCells } from '../math/sampling/sampleCells';

export interface SampleLikelihoodRequest {
  readonly pair: PairSpec;
  /** The parameter of q that moves. */
  readonly free: string;
  /** How often each of the finest cells was drawn. */
  readonly counts: Float64Array;
  /** So many cells are merged into one. */
  readonly merge: number;
}

/** Two curves over θ that differ by a constant, in nats. */
export interface SampleLikelihood {
  readonly thetas: Float64Array;
  /** −(1/n) Σ log q_θ(cell of xᵢ). */
  readonly nll: Float64Array;
  /** KL(p̂ ‖ q_θ), over the same cells. */
  readonly kl: Float64Array;
  /** KL(p ‖ q_θ), over the same cells. */
  readonly exact: Float64Array;
  /** H(p̂): what the two differ by. */
  readonly entropy: number;
  /** Where each is least. */
  readonly best: { readonly nll: number; readonly kl: number; readonly exact: number };
}

const POINTS = 121;
const ROUNDS = 48;
const GOLDEN = (Math.sqrt(5) - 1) / 2;

const average = (weights: ArrayLike<number>, logs: ArrayLike<number>): number => {
  let total = 0;
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i] ?? 0;
    if (weight > 0) total += weight * (logs[i] ?? -Infinity);
  }
  return total;
};

/** The curves over what a slider of the parameter offers, and their minima between its ends. */
export function* sampleLikelihood({ pair, free, counts, merge }: SampleLikelihoodRequest): Generator<void, SampleLikelihood> {
  const { p, q } = pairOf(pair);
  const cells = mergedCells(sampleCells([p, q]), merge);
  const merged = mergedSums(counts, merge);
  const n = merged.reduce((a, b) => a + b, 0);
  const empirical = merged.map((count) => count / n);
  const truth = cellMasses(p, cells);
  const model = fitModelOf(pair.q.distribution, [free]);
  const [parameter] = model.parameters;
  if (!parameter) throw new RangeError(`q has no parameter ${free}`);
  const { min, max } = parameter.slider;
  const logsAt = (theta: number): Float64Array => cellMasses(model.at([theta]), cells).map(Math.log);
  const [empiricalEntropy, entropy] = [empirical, truth].map((masses) => -average(masses, masses.map(Math.log)));
  const ofSample = empiricalEntropy ?? Number.NaN;
  const losses = (theta: number): { nll: number; kl: number; exact: number } => {
    const logs = logsAt(theta);
    const nll = -average(empirical, logs);
    // Summed for itself: it must not be the other curve by construction.
    const kl = empirical.reduce((sum, mass, i) => (mass > 0 ? sum + mass * (Math.log(mass) - (logs[i] ?? -Infinity)) : sum), 0);
    return { nll, kl, exact: -average(truth, logs) - (entropy ?? Number.NaN) };
  };
  const inside = (theta: number): boolean => theta > parameter.domain.low && theta < parameter.domain.high;
  const thetas = Float64Array.from({ length: POINTS }, (_, i) => min + ((max - min) * i) / (POINTS - 1));
  const at: { nll: number; kl: number; exact: number }[] = [];
  for (const theta of thetas) {
    at.push(inside(theta) ? losses(theta) : { nll: Number.NaN, kl: Number.NaN, exact: Number.NaN });
    yield;
  }
  const column = (name: 'nll' | 'kl' | 'exact'): Float64Array => Float64Array.from(at, (one) => one[name]);
  function* least(name: 'nll' | 'kl' | 'exact'): Generator<void, number> {
    const values = column(name);
    const i = values.reduce((best, value, j) => (value < (values[best] ?? Infinity) || Number.isNaN(values[best] ?? Number.NaN) ? j : best), 0);
    // Where every loss is infinite, none is least.
    if (!Number.isFinite(values[i] ?? Number.NaN)) return Number.NaN;
    let [low, high] = [thetas[Math.max(i - 1, 0)] ?? min, thetas[Math.min(i + 1, POINTS - 1)] ?? max];
    let [a, b] = [high - GOLDEN * (high - low), low + GOLDEN * (high - low)];
    let [atA, atB] = [losses(a)[name], losses(b)[name]];
    for (let round = 0; round < ROUNDS; round++) {
      if (atA < atB) {
        [high, b, atB] = [b, a, atA];
        a = high - GOLDEN * (high - low);
        atA = losses(a)[name];
      } else {
        [low, a, atA] = [a, b, atB];
        b = low + GOLDEN * (high - low);
        atB = losses(b)[name];
      }
      yield;
    }
    return (low + high) / 2;
  }
  const best = { nll: yield* least('nll'), kl: yield* least('kl'), exact: yield* least('exact') };
  return { thetas, nll: column('nll'), kl: column('kl'), exact: column('exact'), entropy: ofSample, best };
}
