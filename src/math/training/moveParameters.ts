import { adam } from '../optimizers/adam';
import { momentum } from '../optimizers/momentum';
import type { OptimizerMemory } from './trainingCheckpoint';
import type { TrainingOptimizer } from './trainingProblem';

/**
 * What an optimizer remembers before the first step, for `count` parameters.
 */
export function startMemory(optimizer: TrainingOptimizer, count: number): OptimizerMemory {
  return {
    first: new Float64Array(optimizer === 'gradientDescent' ? 0 : count),
    second: new Float64Array(optimizer === 'adam' ? count : 0),
    left1: 1,
    left2: 1,
  };
}

/**
 * One step of an optimizer with its usual settings but for the step size, in place: parameters and the arrays of the memory
 * are changed. It is the step of the same name in `math/optimizers`, to the bit, without an array a step.
 * @returns the memory after the step, with the same arrays.
 */
export function moveParameters(optimizer: TrainingOptimizer, stepSize: number, parameters: Float64Array, gradient: Float64Array, memory: OptimizerMemory): OptimizerMemory {
  const { first, second } = memory;
  switch (optimizer) {
    case 'gradientDescent':
      for (let i = 0; i < parameters.length; i++) parameters[i] = (parameters[i] ?? 0) - stepSize * (gradient[i] ?? 0);
      return memory;
    case 'momentum': {
      const kept = momentum.defaults.momentum;
      for (let i = 0; i < parameters.length; i++) {
        const velocity = kept * (first[i] ?? 0) + (gradient[i] ?? 0);
        first[i] = velocity;
        parameters[i] = (parameters[i] ?? 0) - stepSize * velocity;
      }
      return memory;
    }
    case 'adam': {
      const { beta1, beta2, epsilon } = adam.defaults;
      const [left1, left2] = [memory.left1 * beta1, memory.left2 * beta2];
      for (let i = 0; i < parameters.length; i++) {
        const g = gradient[i] ?? 0;
        const mean = beta1 * (first[i] ?? 0) + (1 - beta1) * g;
        const meanSquare = beta2 * (second[i] ?? 0) + (1 - beta2) * g * g;
        first[i] = mean;
        second[i] = meanSquare;
        parameters[i] = (parameters[i] ?? 0) - stepSize * (mean / (1 - left1) / (Math.sqrt(meanSquare / (1 - left2)) + epsilon));
      }
      return { first, second, left1, left2 };
    }
  }
}
