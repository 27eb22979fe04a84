import type { Distribution, DistributionOf, FamilyName } from '../../math/families';
import { distributionOf } from '../../math/families/distributionOf';
import type { Vector } from '../../math/linear/vector';

function movedIn<F extends FamilyName>(
  { family, params }: DistributionOf<F>,
  free: readonly string[],
  theta: Vector,
): DistributionOf<F> {
  const values = Object.fromEntries(free.map((name, i) => [name, theta[i] ?? Number.NaN]));
  return distributionOf(family, { ...params, ...values });
}

/** The member of the model's family with these values of what is free. */
export function withTheta(model: Distribution, free: readonly string[], theta: Vector): Distribution {
  return movedIn(model, free, theta);
}

/** The values of what is free; NaN where the model has no such number. */
export function thetaOf({ params }: Distribution, free: readonly string[]): Vector {
  const values = new Map<string, unknown>(Object.entries(params));
  return free.map((name) => {
    const value = values.get(name);
    return typeof value === 'number' ? value : Number.NaN;
  });
}
