import type { Distribution } from '../../math/families/index';
import { realSetNames, realSets } from './realSets';
import type { RealSetName } from './realSets';

const isSame = (a: readonly number[], b: readonly number[]): boolean =>
  a === b || (a.length === b.length && a.every((value, i) => Object.is(value, b[i])));

/** The real set that a distribution's data are, all of them, so that its name can stand for them. */
export function realSetOf(distribution: Distribution): RealSetName | undefined {
  return realSetNames.find((name) => {
    const set = realSets[name];
    if (distribution.family === 'empirical') return set.kind === 'discrete' && isSame(set.counts, distribution.params.counts);
    if (distribution.family === 'gaussianKde') return set.kind === 'continuous' && isSame(set.data, distribution.params.data);
    return false;
  });
}
