import { requireInteger, requireWithin } from '../families/requireParameter';

export type TsaSchedule = 'linear' | 'log' | 'exp';

const growth: Readonly<Record<TsaSchedule, (progress: number) => number>> = {
  linear: (progress) => progress,
  log: (progress) => -Math.expm1(-5 * progress),
  exp: (progress) => Math.exp(5 * (progress - 1)),
};

/**
 * The threshold of training-signal annealing: α·(1 − 1/K) + 1/K for K classes, a probability, with α = x (linear), 1 −
 * e⁻⁵ˣ (log) or e^{5(x − 1)} (exp) at progress x = step/steps. A labelled example counts while its label's probability
 * is not above.
 * @returns from 1/K (linear, log at x = 0) to 1 (linear, exp at x = 1); log ends at 1 − e⁻⁵(1 − 1/K), exp starts above
 * 1/K.
 * @throws RangeError naming `progress` (outside [0, 1]) or `classes` (not an integer ≥ 1).
 * @error 5e-16 relative.
 * @source Xie et al. (2020), arXiv:1904.12848, §3.2 of its first versions; SanghunYun/UDA_pytorch, main.py
 */
export function tsaThreshold(schedule: TsaSchedule, progress: number, classes: number): number {
  requireWithin('progress', progress, 0, 1);
  requireInteger('classes', classes, 1);
  return growth[schedule](progress) * (1 - 1 / classes) + 1 / classes;
}
