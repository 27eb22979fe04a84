import type { Distribution } from '../families';
import type { Interval } from '../families/family';
import type { Law } from './law';

/** Between these levels lies what a broad law is as wide as. */
const [LOW, HIGH] = [0.05, 0.95];

/** No logarithm is taken of less. */
const LEAST = 1e-300;

const bulkOf = (laws: readonly Law[]): Interval => ({
  low: Math.min(...laws.map(({ quantile }) => quantile(LOW))),
  high: Math.max(...laws.map(({ quantile }) => quantile(HIGH))),
});

/** Over the whole line: light, so that it leaves finite what is, where it is heavy enough for all of the laws. */
function overTheLine(laws: readonly Law[], leastScale: number): Distribution {
  const { low, high } = bulkOf(laws);
  const middle = low / 2 + high / 2;
  const scale = Math.max(high / 2 - low / 2, leastScale, Math.abs(middle) * 2 ** -40);
  if (laws.every(({ variance }) => variance < Infinity)) return { family: 'normal', params: { mu: middle, sigma: scale } };
  return { family: 'cauchy', params: { x0: middle, gamma: scale } };
}

function overPositive({ low, high }: Interval): Distribution {
  const [from, to] = [Math.log(Math.max(low, LEAST)), Math.log(Math.max(high, LEAST))];
  return { family: 'logNormal', params: { mu: from / 2 + to / 2, sigma: Math.max(1, to / 2 - from / 2) } };
}

/**
 * What is mixed into laws so that each has mass wherever another has some: uniform on the union of their supports where
 * that is bounded, else a broad law that is as wide as they are. It moves and stretches with them, and makes no
 * cross-entropy infinite that was finite.
 * - continuous: uniform; log-normal on the positive numbers; elsewhere normal, or Cauchy where one of the laws has no
 * variance.
 * - discrete: uniform; geometric on counts; elsewhere as on the line, of the outcomes, to be read off in bins of width 1.
 *
 * On a half-line that does not begin at 0 the broad law reaches beyond: `smootherLaw` keeps it inside.
 * @param laws at least one, all of one kind.
 */
export function smootherOf(laws: readonly Law[]): Distribution {
  const isDiscrete = laws.every(({ kind }) => kind === 'discrete');
  const low = Math.min(...laws.map(({ support }) => support.low));
  const high = Math.max(...laws.map(({ support }) => support.high));
  if (Number.isFinite(low) && Number.isFinite(high)) {
    return { family: isDiscrete ? 'discreteUniform' : 'uniform', params: { low, high } };
  }
  if (!isDiscrete) return low === 0 ? overPositive(bulkOf(laws)) : overTheLine(laws, LEAST);
  // The mean number of failures before a success is (1 − p)/p.
  if (low >= 0) return { family: 'geometric', params: { p: 1 / (1 + Math.max(1, bulkOf(laws).high)) } };
  return overTheLine(laws, 1);
}
