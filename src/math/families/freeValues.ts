import type { Vector } from '../linear/vector';
import type { Family } from './family';

/**
 * θ: the values of the free parameters, in the order of `free`.
 * @returns empty where no parameter is free.
 */
export function freeValues<Params>(family: Pick<Family<Params>, 'free'>, params: Params): Vector {
  return family.free.map((name) => {
    const value: unknown = params[name];
    return typeof value === 'number' ? value : Number.NaN;
  });
}
