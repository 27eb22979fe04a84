import type { DivergenceName } from './divergenceNames';

/** `of` each of the divergences, by name. */
export function eachDivergence<T>(of: (name: DivergenceName) => T): Record<DivergenceName, T> {
  return {
    klPQ: of('klPQ'),
    klQP: of('klQP'),
    jeffreys: of('jeffreys'),
    jensenShannon: of('jensenShannon'),
    renyi: of('renyi'),
    totalVariation: of('totalVariation'),
    hellinger: of('hellinger'),
    chiSquared: of('chiSquared'),
    wasserstein1: of('wasserstein1'),
  };
}
