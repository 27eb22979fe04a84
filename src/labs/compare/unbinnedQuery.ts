import type { LawComparison } from '../../math/comparison/lawComparison';
import type { Query } from '../../state/labCore';
import { hasDensities } from './compareScene';
import type { CompareScene } from './compareScene';

/** Few: only its numbers are shown. */
const POINTS = 16;

interface Request {
  readonly pair: CompareScene['pair'] | null;
}

function requestOf({ pair }: CompareScene): Request {
  return { pair: pair.binWidth !== null && hasDensities(pair) ? { ...pair, binWidth: null } : null };
}

/** What the densities behind the bins say; nothing is asked where there are no bins. */
export const unbinnedQuery: Query<CompareScene, LawComparison | null> = {
  request: requestOf,
  async ask(engine, channel, scene) {
    const { pair } = requestOf(scene);
    if (pair === null) return { status: 'done', value: null };
    return engine.ask(channel, 'compareLaws', { pair, view: null, points: POINTS });
  },
};
