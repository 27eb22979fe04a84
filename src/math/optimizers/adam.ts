import { requireFraction, requirePositive } from '../families/requireParameter';
import { requireDimension } from '../linear/vector';
import type { Vector } from '../linear/vector';
import type { Optimizer } from './optimizer';
import { stepAlong } from './stepAlong';
import { zeros } from './zeros';

export interface AdamSettings {
  /** > 0. */
  readonly stepSize: number;
  /** How much of the mean gradient a step keeps, in [0, 1). */
  readonly beta1: number;
  /** How much of the mean square a step keeps, in [0, 1). */
  readonly beta2: number;
  /** Keeps the divisor from 0: > 0. */
  readonly epsilon: number;
}

/** Running means of g and g², a coordinate each, and what they still hold of their start at 0. */
export interface Moments {
  readonly mean: Vector;
  readonly meanSquare: Vector;
  /** beta1ᵗ and beta2ᵗ after t steps, as products: `Math.pow` is not the same in every browser. */
  readonly left1: number;
  readonly left2: number;
}

/**
 * Adam: m ← beta1 · m + (1 − beta1) · g and s ← beta2 · s + (1 − beta2) · g², both from 0 and after t steps divided
 * by 1 − betaᵗ (m̂, ŝ), then x ← x − stepSize · m̂ / (√ŝ + epsilon). PyTorch's `Adam`: epsilon is added to the
 * corrected root. The first step is stepSize · sign(g) / (1 + epsilon/|g|) whatever the scale of g. g² of |g| ≥
 * 1.3e154 is infinite and the step 0.
 * @throws RangeError naming `stepSize`, `beta1`, `beta2`, `epsilon`, `dimension` or `gradient`.
 * @source Kingma & Ba (2015), ICLR, algorithm 1; defaults: PyTorch's `torch.optim.Adam`
 */
export const adam: Optimizer<AdamSettings, Moments> = {
  name: 'adam',
  defaults: { stepSize: 1e-3, beta1: 0.9, beta2: 0.999, epsilon: 1e-8 },
  start: (dimension) => ({ mean: zeros(dimension), meanSquare: zeros(dimension), left1: 1, left2: 1 }),
  step: ({ stepSize, beta1, beta2, epsilon }, state, position, gradient) => {
    requirePositive('stepSize', stepSize);
    requireFraction('beta1', beta1);
    requireFraction('beta2', beta2);
    requirePositive('epsilon', epsilon);
    requireDimension('gradient', gradient, position.length);
    const mean = gradient.map((g, i) => beta1 * (state.mean[i] ?? Number.NaN) + (1 - beta1) * g);
    const meanSquare = gradient.map((g, i) => beta2 * (state.meanSquare[i] ?? Number.NaN) + (1 - beta2) * g * g);
    const [left1, left2] = [state.left1 * beta1, state.left2 * beta2];
    const scaled = mean.map(
      (m, i) => m / (1 - left1) / (Math.sqrt((meanSquare[i] ?? Number.NaN) / (1 - left2)) + epsilon),
    );
    return { position: stepAlong(position, stepSize, scaled), state: { mean, meanSquare, left1, left2 } };
  },
};
