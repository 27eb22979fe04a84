/** A pure step: where to go from `position` given the gradient there. Both in the coordinate that is descended. */
export type OptimizerStep = (position: number, gradient: number) => number;

/**
 * x ← x − stepSize · gradient.
 * @source Cauchy (1847)
 */
export function gradientDescent(stepSize: number): OptimizerStep {
  return (position, gradient) => position - stepSize * gradient;
}
