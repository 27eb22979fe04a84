import fc from 'fast-check';
import { compensatedSum } from '../../math/divergence/compensatedSum';
import { directions } from '../../math/geometry/direction';
import { coordinates, MAX_STEPS } from '../../math/optimizers/descend';
import { MAX_OUTCOMES, models, STEP_SIZES } from './wormsScene';
import type { WormsScene } from './wormsScene';

const hasMass = (masses: readonly number[]): boolean => compensatedSum(masses) > 0;

function anyProbs(outcomes: number): fc.Arbitrary<readonly number[]> {
  const weight = fc.oneof({ weight: 4, arbitrary: fc.double({ min: 0.001, max: 1, noNaN: true }) }, fc.constant(0));
  return fc
    .array(weight, { minLength: outcomes, maxLength: outcomes })
    .filter(hasMass)
    .map((weights) => weights.map((one) => one / compensatedSum(weights)));
}

function anyCounts(outcomes: number): fc.Arbitrary<readonly number[]> {
  const count = fc.oneof({ weight: 4, arbitrary: fc.nat({ max: 1000 }) }, fc.double({ min: 0, max: 1e12, noNaN: true }));
  return fc.array(count, { minLength: outcomes, maxLength: outcomes }).filter(hasMass);
}

function anySceneOn(outcomes: number): fc.Arbitrary<WormsScene> {
  const categorical = anyProbs(outcomes).map((probs) => ({ family: 'categorical' as const, params: { probs } }));
  const empirical = anyCounts(outcomes).map((counts) => ({ family: 'empirical' as const, params: { counts } }));
  const uniform = fc.constant({ family: 'discreteUniform' as const, params: { low: 0, high: outcomes - 1 } });
  const outcome = fc.nat({ max: outcomes - 1 });
  return fc.record({
    version: fc.constant(1 as const),
    lab: fc.constant('worms' as const),
    p: fc.oneof(empirical, categorical),
    locked: fc.uniqueArray(outcome).map((xs) => xs.toSorted((a, b) => a - b)),
    q: fc.oneof(uniform, categorical),
    approximation: fc
      .double({ min: 0, max: 1, minExcluded: true, maxExcluded: true, noNaN: true })
      .map((theta) => ({ family: 'binomial' as const, params: { trials: outcomes - 1, theta } })),
    direction: fc.constantFrom(...directions),
    run: fc.record({
      coordinate: fc.constantFrom(...coordinates),
      stepSize: fc.double({ ...STEP_SIZES, noNaN: true }),
      step: fc.nat({ max: MAX_STEPS }),
    }),
    model: fc.constantFrom(...models),
    brush: fc.option(outcome),
  });
}

/** For tests: any Fit scene, on as many outcomes as given or on any number of them. */
export function anyWormsScene(outcomes?: number): fc.Arbitrary<WormsScene> {
  if (outcomes !== undefined) return anySceneOn(outcomes);
  return fc.integer({ min: 2, max: MAX_OUTCOMES }).chain(anySceneOn);
}
