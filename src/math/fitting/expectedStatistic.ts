import type { Law } from '../law/law';
import type { Vector } from '../linear/vector';
import { accumulate } from '../quantities/accumulate';
import { massAt } from '../quantities/massAt';
import type { SufficientStatistic } from './model';

/** From the mean and the variance of a law whose family knows them; null where these are not enough, or not finite. */
function fromMoments({ distribution, mean, variance }: Law, { meansFrom }: SufficientStatistic): Vector | null {
  if (distribution === null || meansFrom === undefined) return null;
  const means = meansFrom(mean, variance);
  return means.every(Number.isFinite) ? means : null;
}

/**
 * E_p[T], each entry of its own: what moment matching matches.
 * @error moments as the family states; else sum 2e-15, quadrature 1e-13, of E|T|.
 */
export function expectedStatistic(target: Law, of: SufficientStatistic): Vector {
  const known = fromMoments(target, of);
  if (known) return known;
  const { statistic } = of;
  return statistic(target.quantile(0.5)).map(
    (_, i) =>
      accumulate([target], (x) => {
        const mass = massAt(target, x);
        return mass === 0 ? 0 : mass * (statistic(x)[i] ?? Number.NaN);
      }).value,
  );
}
