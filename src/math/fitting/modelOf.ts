import { families } from '../families';
import type { Distribution, DistributionOf, FamilyName, ParamsOf } from '../families';
import { distributionOf } from '../families/distributionOf';
import type { Parameter } from '../families/family';
import { freeValues } from '../families/freeValues';
import { withFree } from '../families/withFree';
import { lawOf } from '../law/lawOf';
import type { Vector } from '../linear/vector';
import type { Model } from './model';

function modelIn<F extends FamilyName>({ family: name, params }: DistributionOf<F>): Omit<Model, 'at'> & {
  readonly moved: (theta: Vector) => DistributionOf<F>;
} {
  const family = families[name];
  const { free, score, fisherInformation, exponential } = family;
  const parameters = new Map(Object.entries<Parameter>(family.parameters));
  const movedParams = (theta: Vector): ParamsOf<F> => withFree(family, params, theta);
  return {
    names: free,
    parameters: free.flatMap((one) => parameters.get(one) ?? []),
    theta: freeValues(family, params),
    moved: (theta) => distributionOf(name, movedParams(theta)),
    score: score ? (theta) => score(movedParams(theta)) : null,
    fisherInformation: fisherInformation ? (theta) => fisherInformation(movedParams(theta)) : null,
    momentMatching: exponential && free.length > 0
      ? {
          statistic: exponential.statistic(params),
          meansFrom: exponential.meansFrom,
          thetaOf: (meanParams) => freeValues(family, exponential.fromMeanParams(params, meanParams)),
        }
      : null,
  };
}

/**
 * The model whose free parameters are those of the distribution's family, and which stands at the distribution.
 * @returns a model without parameters for a family that has none free.
 * @throws nothing here: `at` throws a RangeError naming a parameter outside its domain.
 */
export function modelOf(start: Distribution): Model {
  const { moved, ...model } = modelIn(start);
  return { ...model, at: (theta) => lawOf(moved(theta)) };
}
