import type { Law } from '../law/law';
import type { Vector } from '../linear/vector';
import { accumulate } from '../quantities/accumulate';
import { massAt } from '../quantities/massAt';

/**
 * E_p[T], each entry of its own: what moment matching matches.
 * @error sum 2e-15, quadrature 1e-13, of E|T|.
 */
export function expectedStatistic(target: Law, statistic: (x: number) => Vector): Vector {
  return statistic(target.quantile(0.5)).map(
    (_, i) =>
      accumulate([target], (x) => {
        const mass = massAt(target, x);
        return mass === 0 ? 0 : mass * (statistic(x)[i] ?? Number.NaN);
      }).value,
  );
}
