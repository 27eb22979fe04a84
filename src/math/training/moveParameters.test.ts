import { expect, it } from 'vitest';
import { optimizers } from '../optimizers';
import type { Objective } from '../optimizers/objective';
import type { Optimizer } from '../optimizers/optimizer';
import { seededRandom } from '../sampling/seededRandom';
import { moveParameters, startMemory } from './moveParameters';
import type { TrainingOptimizer } from './trainingProblem';

const COUNT = 9;
const STEPS = 25;
const nowhere: Objective = { value: () => Number.NaN, gradient: () => [] };

/** The positions of STEPS steps by the pure optimizer. */
function pureSteps<Settings, State>({ defaults, start, step }: Optimizer<Settings, State>, stepSize: number, gradients: readonly Float64Array[], from: readonly number[]) {
  let [position, state] = [from, start(COUNT)];
  return gradients.map((gradient) => {
    ({ position, state } = step({ ...defaults, stepSize }, state, position, [...gradient], nowhere));
    return position;
  });
}

function expectSameSteps<Settings, State>(name: TrainingOptimizer, pure: Optimizer<Settings, State>): void {
  const random = seededRandom(4);
  const numbers = () => Float64Array.from({ length: COUNT }, () => 2 * random.next() - 1);
  const from = numbers();
  const gradients = Array.from({ length: STEPS }, numbers);
  const parameters = from.slice();
  let memory = startMemory(name, COUNT);
  const found = gradients.map((gradient) => {
    memory = moveParameters(name, 0.03, parameters, gradient, memory);
    return [...parameters];
  });
  expect(found).toEqual(pureSteps(pure, 0.03, gradients, [...from]));
}

it('a step in place is the pure step of the same name, to the bit', () => {
  expectSameSteps('gradientDescent', optimizers.gradientDescent);
  expectSameSteps('momentum', optimizers.momentum);
  expectSameSteps('adam', optimizers.adam);
});
