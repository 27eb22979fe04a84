import { safeParse } from 'valibot';
import { distributionSchema } from '../../distribution/distributionSchema';
import { families } from '../../math/families';
import type { Distribution } from '../../math/families';
import { lawOf } from '../../math/law/lawOf';
import type { FitScene } from './fitScene';
import { freeChoices } from './freeChoices';
import { hasNatural } from './hasNatural';

const kindOf = ({ family }: Distribution): 'discrete' | 'continuous' => families[family].kind;

/** The outcomes that a target on 0, …, K has; null where it has others, or means no law: that is for the schema to say. */
function lastOutcome(p: Distribution): number | null {
  if (kindOf(p) === 'continuous' || !safeParse(distributionSchema, p).success) return null;
  const law = lawOf(p);
  if (law.kind !== 'discrete') return null;
  const { low, high } = law.support;
  return low === 0 && Number.isFinite(high) ? Math.max(1, high) : null;
}

/** The model that stands beside any target of a kind, before a reader has chosen one. */
function plainModel(p: Distribution): Distribution {
  const last = lastOutcome(p);
  if (kindOf(p) === 'continuous') return { family: 'normal', params: { mu: 0, sigma: 1 } };
  return last === null
    ? { family: 'poisson', params: { rate: 1 } }
    : { family: 'binomial', params: { trials: last, theta: 0.3 } };
}

/** A binomial on the outcomes of the target, where that has as many as a binomial can. */
function onOutcomesOf(p: Distribution, model: Distribution): Distribution {
  const last = lastOutcome(p);
  if (last === null || model.family !== 'binomial') return model;
  return model.params.trials >= last ? model : { family: 'binomial', params: { ...model.params, trials: last } };
}

/**
 * What depends on the target and on the model brought into step with them: a model and a rival of the target's kind, free
 * parameters that the model has, coordinates that it has, a lead among the racers.
 */
export function followTarget(scene: FitScene): FitScene {
  const { p, lead, racers } = scene;
  const kind = kindOf(p.distribution);
  const model = onOutcomesOf(p.distribution, kindOf(scene.model) === kind ? scene.model : plainModel(p.distribution));
  const choices = freeChoices(model);
  const kept = scene.free.filter((name) => choices.includes(name)).slice(0, 2);
  // The same array where nothing changes: what is computed of a model is remembered by it.
  const same = kept.length === scene.free.length ? scene.free : kept;
  const free = same.length > 0 ? same : choices.slice(0, 2);
  return {
    ...scene,
    model,
    free,
    q: scene.q && kindOf(scene.q) === kind ? scene.q : null,
    coordinates: scene.coordinates === 'natural' && !hasNatural(model, free) ? 'unconstrained' : scene.coordinates,
    lead: Math.min(lead, racers.length - 1),
  };
}
