import { describe, expect, it } from 'vitest';
import { families } from '../families';
import type { Distribution, FamilyName } from '../families';
import { distributionOf } from '../families/distributionOf';
import { coordinateMap } from './coordinateMap';
import { fitModelOf } from './fitModelOf';
import { fitObjective } from './fitObjective';
import { fitCoordinates } from './fitProblem';
import type { FitCoordinates } from './fitProblem';
import { freeNamesOf } from './freeNamesOf';
import { lawOf } from '../law/lawOf';

const names = Object.keys(families).filter((name): name is FamilyName => name in families);
const models = names
  .map((name): Distribution => distributionOf<FamilyName>(name, families[name].example))
  .filter((one) => freeNamesOf(one).length > 0 && freeNamesOf(one).length <= 2)
  .map((one) => fitModelOf(one, freeNamesOf(one)));
const cases = models.flatMap((model) =>
  fitCoordinates.filter((coordinates) => coordinates !== 'natural' || model.natural).map((coordinates) => [model.distributionAt(model.theta).family, coordinates, model] as const),
);

it('some families have natural coordinates', () => {
  expect(cases.filter(([, coordinates]) => coordinates === 'natural').map(([family]) => family)).toEqual(
    expect.arrayContaining(['normal', 'gamma', 'beta', 'poisson', 'binomial', 'exponential']),
  );
});

describe.each(cases)('%s in %s coordinates', (_, coordinates, model) => {
  const map = coordinateMap(model, coordinates);

  it('comes back to θ', () => {
    for (const [i, value] of map.from(map.to(model.theta)).entries()) expect(value).toBeCloseTo(model.theta[i] ?? Number.NaN, 10);
  });

  it('has slopes that are those of θ', () => {
    const at = map.to(model.theta);
    const slopes = map.slopes(model.theta);
    for (const [j, value] of at.entries()) {
      const h = 1e-5 * Math.max(1e-2, Math.abs(value));
      const [up, down] = [1, -1].map((sign) => map.from(at.map((x, k) => (k === j ? x + sign * h : x))));
      for (const [i] of model.theta.entries()) {
        const slope = ((up?.[i] ?? Number.NaN) - (down?.[i] ?? Number.NaN)) / (2 * h);
        expect(Math.abs((slopes[i]?.[j] ?? Number.NaN) - slope)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(slope)));
      }
    }
  });
});

describe('an objective', () => {
  const target = lawOf({ family: 'logNormal', params: { mu: 0.5, sigma: 0.4 } });
  const model = fitModelOf({ family: 'gamma', params: { shape: 3, rate: 2 } }, ['shape', 'rate']);

  it.each<FitCoordinates>([...fitCoordinates])('has the gradient and Hessian of its value in %s coordinates', (coordinates) => {
    const objective = fitObjective(target, model, 'reverse', coordinates);
    const at = objective.map.to([4, 3]);
    const h = 1e-4;
    const valueAt = (i: number, j: number, a: number, b: number): number => objective.value(at.map((x, k) => x + (k === i ? a * h : 0) + (k === j ? b * h : 0)));
    const gradient = objective.gradient(at);
    const hessian = objective.curvature?.(at) ?? [];
    for (const i of [0, 1]) {
      expect(gradient[i]).toBeCloseTo((valueAt(i, i, 0.5, 0.5) - valueAt(i, i, -0.5, -0.5)) / (2 * h), 6);
      for (const j of [0, 1]) {
        const mixed = (valueAt(i, j, 1, 1) - valueAt(i, j, 1, -1) - valueAt(i, j, -1, 1) + valueAt(i, j, -1, -1)) / (4 * h * h);
        expect(hessian[i]?.[j]).toBeCloseTo(mixed, 4);
      }
    }
  });

  it('natural coordinates need all parameters free, and an exponential family', () => {
    expect(() => fitObjective(target, fitModelOf({ family: 'gamma', params: { shape: 3, rate: 2 } }, ['shape']), 'forward', 'natural')).toThrow(/^coordinates must be plain or unconstrained/);
    expect(() => fitObjective(target, fitModelOf({ family: 'weibull', params: { k: 2, lambda: 1 } }, ['k', 'lambda']), 'forward', 'natural')).toThrow(RangeError);
  });
});
