import type { Comparison } from '../../math/divergence/compare';
import type { LossCurve } from '../../math/geometry/lossCurve';
import { oneParameterFamilies } from '../../math/families/finite';
import type { RacerRole, Role } from '../../charts/Role';
import { useWords } from '../../i18n/useWords';
import { useWorms } from './wormsCore';
import { outcomesOf } from './wormsScene';
import type { Model } from './wormsScene';
import { wormsWords } from './wormsWords';

/** θ as the lab shows it: where the reader put it, or where the run stands. */
export function useShownTheta(): number {
  return useWorms(({ scene, results }) => {
    const start = oneParameterFamilies[scene.approximation.family].theta(scene.approximation.params);
    return scene.run.step === 0 ? start : (results.approximation?.theta ?? start);
  });
}

/** p against a model, as the worker last had it. */
export function useLatestComparison(model: Model): Comparison | undefined {
  return useWorms(({ results }) => (model === 'rival' ? results.rival : results.approximation?.comparison));
}

/** p against a model, unless the worker has yet to catch up with a target of another length. */
export function useComparison(model: Model): Comparison | undefined {
  const outcomes = useWorms(({ scene }) => outcomesOf(scene));
  const comparison = useLatestComparison(model);
  return comparison?.p.probs.length === outcomes ? comparison : undefined;
}

export function useCurve(): LossCurve | undefined {
  return useWorms(({ results }) => results.curve);
}

/** The outcome under consideration in every view: the one pointed at, or else the one chosen. */
export function useBrushed(): number | null {
  return useWorms(({ hover, scene }) => (hover !== null && hover < outcomesOf(scene) ? hover : scene.brush));
}

export function useModelName(model: Model): string {
  const words = useWords(wormsWords);
  const isUniform = useWorms(({ scene }) => scene.q.family === 'discreteUniform');
  if (model === 'approximation') return words.approximation;
  return isUniform ? words.uniform : words.free;
}

/** A fit wears the colour of the direction it is made in. */
export function useModelRole(model: Model): Exclude<Role, RacerRole> {
  const direction = useWorms(({ scene }) => scene.direction);
  return model === 'rival' ? 'rival' : direction;
}
