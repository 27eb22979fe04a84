import { forLink } from '../../distribution/data/forLink';
import { directions } from '../../math/geometry/direction';
import { fitObjective } from '../../math/fitting/fitObjective';
import { preparedFit } from '../../math/fitting/preparedFit';
import type { OptimizerName } from '../../math/optimizers';
import type { FitScene, Racer } from './fitScene';
import { settingRange } from './settingRanges';

/** Those whose step is as long as the loss is steep: the others go by its signs or its curvature. */
const BY_SLOPE: readonly OptimizerName[] = ['gradientDescent', 'momentum', 'nesterov'];

/** The longest step that surely goes down where the race of a scene starts, in both directions; Infinity where no curvature is known. */
function longestStep({ p, model, free, smoothing, coordinates }: FitScene): number {
  // Of thousands of values a few points say as much of that; pooled outcomes would be others.
  const { distribution, every } = forLink(p.distribution);
  const prepared = preparedFit({ p: every === 1 ? { ...p, distribution } : p, q: model, free, smoothing });
  if (!prepared.model.score) return Infinity;
  const traces = directions.map((direction) => {
    const { map, curvature } = fitObjective(prepared.target, prepared.model, direction, coordinates);
    return (curvature?.(map.to(prepared.model.theta)) ?? []).reduce((sum, row, i) => sum + Math.abs(row[i] ?? Number.NaN), 0);
  });
  return 1 / Math.max(...traces.filter(Number.isFinite), 0);
}

/** The racers of a scene, with steps that do not throw them out of its valleys: what is short enough stays. */
export function calmer(scene: FitScene): readonly Racer[] {
  const isLong = ({ optimizer, settings }: Racer, longest: number): boolean =>
    BY_SLOPE.includes(optimizer) && settings['stepSize'] !== undefined && settings['stepSize'] > longest;
  if (!scene.racers.some((racer) => isLong(racer, 0))) return scene.racers;
  const longest = Math.max(Number(longestStep(scene).toPrecision(1)), settingRange('stepSize').min);
  return scene.racers.map((racer) => (isLong(racer, longest) ? { ...racer, settings: { ...racer.settings, stepSize: longest } } : racer));
}
