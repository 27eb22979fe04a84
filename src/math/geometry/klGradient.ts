import { compensatedSum } from '../divergence/compensatedSum';
import { logRatio } from '../divergence/contributions';
import { kl } from '../divergence/kl';
import type { Quantity } from '../divergence/quantity';
import { oneParameterFamilies } from '../families/finite';
import type { FiniteDistributionOf, OneParameterName } from '../families/finite';
import { tabulate } from '../families/tabulate';
import type { Pmf } from '../families/pmf';
import type { Direction } from './direction';

/**
 * KL between a target p and q_θ in one direction, in nats.
 * @returns ≥ 0; Infinity with the outcomes named where the second argument has no mass under the first.
 * @throws RangeError naming the parameter of q_θ outside its domain.
 * @error 2e-15 relative to the tabulated pmfs.
 */
export function klTo<F extends OneParameterName>(target: Pmf, model: FiniteDistributionOf<F>, direction: Direction): Quantity {
  const q = tabulate(model, target.probs.length);
  return direction === 'forward' ? kl(target, q) : kl(q, target);
}

/**
 * dKL/dθ, in nats per unit of θ. Forward: −E_p[score]. Reverse: E_q[score · (log(q/p) − KL)]; since E_q[score] = 0, the
 * KL changes nothing but the rounding, which is then that of the log-ratio's spread.
 * @returns infinite or NaN where the KL itself is infinite, or θ is at an end of its domain.
 * @throws RangeError naming the parameter of q_θ outside its domain.
 * @error 1e-14 relative to Σ|terms|.
 * @source Kullback (1959), ch. 2
 */
export function klGradient<F extends OneParameterName>(
  target: Pmf,
  model: FiniteDistributionOf<F>,
  direction: Direction,
): number {
  const family = oneParameterFamilies[model.family];
  const score = family.score(model.params);
  const scores = target.probs.map((_, x) => score(x)[0] ?? Number.NaN);
  if (direction === 'forward') return -compensatedSum(target.probs.map((p, x) => (p === 0 ? 0 : p * (scores[x] ?? Number.NaN))));
  return reverseGradient(target, tabulate(model, target.probs.length), scores);
}

/**
 * dKL(q_θ ‖ p)/dθ of a member that is tabulated already: see `klGradient`.
 * @param scores ∂ log q_θ(x)/∂θ by outcome.
 * @error as there.
 */
export function reverseGradient(target: Pmf, q: Pmf, scores: Float64Array): number {
  const ratio = logRatio(q, target);
  const mean = kl(q, target).value;
  for (let x = 0; x < ratio.length; x++) {
    const prob = q.probs[x] ?? 0;
    ratio[x] = prob === 0 ? 0 : prob * (scores[x] ?? Number.NaN) * ((ratio[x] ?? 0) - mean);
  }
  return compensatedSum(ratio);
}
