import { gaussLegendre16 } from '../../special/gaussLegendre16';

/** The rule of Gauss and Legendre with 16 points on [0, 1], ascending. */
export const GAUSS_NODES = Float64Array.from([
  ...gaussLegendre16.map(([node]) => (1 - node) / 2).toReversed(),
  ...gaussLegendre16.map(([node]) => (1 + node) / 2),
]);
export const GAUSS_WEIGHTS = Float64Array.from([
  ...gaussLegendre16.map(([, weight]) => weight / 2).toReversed(),
  ...gaussLegendre16.map(([, weight]) => weight / 2),
]);
