import type { IntegerSupport } from '../families/family';
import type { DiscreteLaw } from '../law/law';

/** Beyond these levels an infinite support is summed until its terms no longer count. */
const [LOW, HIGH] = [1e-17, 1 - 1e-16];

/** … and beyond these, if there are so many outcomes between the former and the tail is smooth enough to be integrated. */
const [TAIL_LOW, TAIL_HIGH] = [0.005, 0.995];
const LONG = 4096;

/**
 * The outcomes of a law that a sum has to look at one by one: all but the tails of an infinite support.
 * @error as the quantiles of the law.
 */
export function bulkOf({ support, quantile, isSmooth }: DiscreteLaw): IntegerSupport {
  const low = support.low > -Infinity ? support.low : quantile(LOW);
  const high = support.high < Infinity ? support.high : quantile(HIGH);
  if (!isSmooth || !(high - low > LONG)) return { low, high };
  return {
    low: support.low > -Infinity ? support.low : quantile(TAIL_LOW),
    high: support.high < Infinity ? support.high : quantile(TAIL_HIGH),
  };
}
