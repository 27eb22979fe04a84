import { families } from './index';
import type { Distribution, DistributionOf, FamilyName } from './index';
import type { Parameter } from './family';

/** What of a distribution can be moved along a line: a parameter, or all of it along x. */
export interface Movable {
  /** A parameter's name; `shift` moves the whole of it. */
  readonly name: string;
  /** What the registry says of it; null for a shift. */
  readonly parameter: Parameter | null;
  readonly isInteger: boolean;
  readonly value: number;
  readonly moved: (value: number) => Distribution;
}

/** The parameters of a family that stand on the axis of x, where no single one of them shifts it. */
function shiftOf(distribution: Distribution): Movable | null {
  const shift = (value: number, isInteger: boolean, by: (delta: number) => Distribution): Movable => ({
    name: 'shift',
    parameter: null,
    isInteger,
    value,
    moved: (to) => by(to - value),
  });
  if (distribution.family === 'uniform') {
    const { low, high } = distribution.params;
    return shift(low, false, (by) => ({ family: 'uniform', params: { low: low + by, high: high + by } }));
  }
  if (distribution.family === 'discreteUniform') {
    const { low, high } = distribution.params;
    return shift(low, true, (by) => ({ family: 'discreteUniform', params: { low: low + by, high: high + by } }));
  }
  if (distribution.family === 'gaussianMixture') {
    const { params } = distribution;
    return shift(params.mus[0] ?? 0, false, (by) => ({ family: 'gaussianMixture', params: { ...params, mus: params.mus.map((mu) => mu + by) } }));
  }
  if (distribution.family === 'drawnDensity') {
    const { params } = distribution;
    return shift(params.knots[0] ?? 0, false, (by) => ({ family: 'drawnDensity', params: { ...params, knots: params.knots.map((x) => x + by) } }));
  }
  return null;
}

function withParameter<F extends FamilyName>(distribution: DistributionOf<F>, name: string, value: number): DistributionOf<F> {
  return { ...distribution, params: { ...distribution.params, [name]: value } };
}

function parametersOf(distribution: Distribution): readonly Movable[] {
  const parameters: Readonly<Record<string, Parameter>> = families[distribution.family].parameters;
  const given = new Map<string, unknown>(Object.entries(distribution.params));
  return Object.entries(parameters).flatMap(([name, parameter]) => {
    const value = given.get(name);
    if (typeof value !== 'number') return [];
    const moved = (to: number): Distribution => withParameter(distribution, name, to);
    return [{ name, parameter, isInteger: parameter.integer === true, value, moved }];
  });
}

/**
 * What can be moved of a distribution, the shift first where no parameter is one: the parameters that are numbers. Free pmfs
 * and data have none.
 * @throws nothing: a member outside the domain is refused where it is used.
 */
export function movables(distribution: Distribution): readonly Movable[] {
  const shift = shiftOf(distribution);
  return [...(shift ? [shift] : []), ...parametersOf(distribution)];
}
