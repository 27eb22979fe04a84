import type { Interval } from '../../math/families/family';
import { lawOf } from '../../math/law/lawOf';
import { lawOfSpec } from '../../math/law/lawOfSpec';
import type { FitScene } from './fitScene';
import { latestOf } from './latestOf';
import { shownView } from './shownView';

const viewOfLaws = latestOf((p: FitScene['p'], q: FitScene['q'], model: FitScene['model']): Interval => shownView(lawOfSpec(p), q && lawOf(q), lawOf(model)));

const intervalOf = latestOf((low: number, high: number): Interval => ({ low, high }));

/** What the charts over x show of a scene. */
export function sceneView({ p, q, model }: Pick<FitScene, 'p' | 'q' | 'model'>): Interval {
  const { low, high } = viewOfLaws(p, q, model);
  // The same object while the axis stands still: curves are remembered by it.
  return intervalOf(low, high);
}
