import type { Law } from '../../math/law/law';
import { pairOf } from '../../math/law/pairOf';
import type { PairSpec } from '../../math/law/pairSpec';

/** The laws of a spec before they are put into bins and smoothed, each by itself: they need not be of one kind. */
export function wholeLaws(pair: PairSpec): { readonly p: Law; readonly q: Law } {
  const alone = (law: PairSpec['p']): PairSpec => ({ ...pair, p: law, q: law, binWidth: null, smoothing: { p: 0, q: 0 } });
  const inField = (field: 'p' | 'q'): Law => {
    try {
      return pairOf(alone(pair[field])).p;
    } catch (error) {
      // Both stood in for p there.
      if (error instanceof RangeError) throw new RangeError(error.message.replace(/^p\./, `${field}.`), { cause: error });
      throw error;
    }
  };
  return { p: inField('p'), q: inField('q') };
}
