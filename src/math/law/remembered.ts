import type { ContinuousLaw, DiscreteLaw, Law } from './law';
import { isOfLongList } from './isOfLongList';
import { withFunctions } from './withFunctions';

/** No more values are kept. */
const MOST = 50_000;

/** Made of a long list, or of other laws: to look a density up takes less than to compute it. */
const takesLong = ({ distribution }: Law): boolean => distribution === null || isOfLongList(distribution);

function kept(f: (x: number) => number): (x: number) => number {
  const values = new Map<number, number>();
  return (x) => {
    const known = values.get(x);
    if (known !== undefined) return known;
    const value = f(x);
    if (values.size < MOST) values.set(x, value);
    return value;
  };
}

/**
 * The same law, which remembers its quantiles, and its densities where these take long: for one who asks for several
 * integrals over the same places.
 * @error none of its own.
 */
export function remembered(law: ContinuousLaw): ContinuousLaw;
export function remembered(law: DiscreteLaw): DiscreteLaw;
export function remembered(law: Law): Law;
export function remembered(law: Law): Law {
  const quantile = kept(law.quantile);
  if (law.kind === 'continuous') return withFunctions(law, { quantile, ...(takesLong(law) && { logProb: kept(law.logProb) }) });
  if (!law.isSmooth) return withFunctions(law, { quantile });
  const logProb = kept(law.logProb);
  return withFunctions(law, { quantile, logProb, prob: (x) => Math.exp(logProb(x)) });
}
