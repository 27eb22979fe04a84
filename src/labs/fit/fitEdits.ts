import { safeParse } from 'valibot';
import { distributionSchema } from '../../distribution/distributionSchema';
import type { Distribution } from '../../math/families';
import type { Direction } from '../../math/geometry/direction';
import { locationScaleOf } from '../../math/law/locationScale';
import { lawOf } from '../../math/law/lawOf';
import { lawOfSpec } from '../../math/law/lawOfSpec';
import type { LawSpec, Smoothing } from '../../math/law/pairSpec';
import type { Vector } from '../../math/linear/vector';
import type { OptimizerName } from '../../math/optimizers';
import { calmer } from './calmer';
import { fitProblemOf } from './fitProblemOf';
import { followTarget } from './followTarget';
import { MAX_RACERS } from './fitScene';
import type { FitCoordinates, FitNoise, FitScene } from './fitScene';
import { freeChoices } from './freeChoices';
import { isAnotherProblem } from './isAnotherProblem';
import { plainRival } from './plainRival';
import { racerOf } from './racerOf';
import { farness, startNear } from './startNear';
import { wholeProblem } from './wholeProblem';
import { fitModelOf } from '../../math/fitting/fitModelOf';

/** What a reader may do to a Fit scene, as pure functions: the controls, the links and the lessons all speak these. */

/**
 * Another target. A model of the other kind of outcomes gives way to one that can stand beside it, and a cut that would leave
 * nothing of the target is not made.
 */
export function setTarget(scene: FitScene, p: LawSpec): FitScene {
  const next = followTarget({ ...scene, p });
  if (p.cut === null || fitProblemOf(next) === null) return next;
  return p.distribution === scene.p.distribution ? scene : followTarget({ ...scene, p: { ...p, cut: null } });
}

/** Whether a target means a law, in which a cut leaves something. */
const isLawful = (scene: FitScene): boolean =>
  safeParse(distributionSchema, scene.p.distribution).success && (scene.p.cut === null || fitProblemOf(scene) === null);

/**
 * A start and a rival far from a target brought near it, steps that would fly over it made shorter, and what was looked at let go: the
 * race starts over from there.
 */
function gather(scene: FitScene): FitScene {
  const target = lawOfSpec(scene.p);
  const model = startNear(target, scene.model);
  if (model === scene.model) return scene;
  const isFar = scene.q !== null && farness(locationScaleOf(target), locationScaleOf(lawOf(scene.q))) > 1;
  return { ...scene, model, racers: calmer({ ...scene, model }), q: isFar ? plainRival(scene.p.distribution) : scene.q, brush: null, step: 0 };
}

/**
 * A target put in the place of the one before at once, as data and another family are: a start that would be far from it comes along.
 * One that was put far from its target by hand stays as long as that is the same one with other numbers.
 */
export function replaceTarget(scene: FitScene, distribution: Distribution): FitScene {
  const next = setTarget(scene, { ...scene.p, distribution });
  if (!isLawful(next)) return next;
  if (startNear(lawOfSpec(next.p), next.model) === next.model) return next;
  const wasNear = startNear(lawOfSpec(scene.p), scene.model) === scene.model;
  return wasNear || isAnotherProblem(wholeProblem(scene), wholeProblem(next)) ? gather(next) : next;
}

/** Another family, or other values of what stands still: the race starts over. */
export function setModel(scene: FitScene, model: Distribution): FitScene {
  const choices = freeChoices(model);
  const kept = scene.free.filter((name) => choices.includes(name));
  const free = kept.length > 0 && model.family === scene.model.family ? kept : choices.slice(0, 2);
  return followTarget({ ...scene, model, free, step: 0 });
}

/** Another model put in the place of the one before at once: of a family of which it begins far from the target, it comes along. */
export function replaceModel(scene: FitScene, model: Distribution): FitScene {
  const next = setModel(scene, model);
  return model.family === scene.model.family || !isLawful(next) ? next : gather(next);
}

export function setRival(scene: FitScene, q: Distribution | null): FitScene {
  return { ...scene, q };
}

/** Which parameters the optimizers move. */
export function setFree(scene: FitScene, free: readonly string[]): FitScene {
  return followTarget({ ...scene, free, step: 0 });
}

/** Another start: the race starts over from there. */
export function setTheta(scene: FitScene, theta: Vector): FitScene {
  return { ...scene, model: fitModelOf(scene.model, scene.free).distributionAt(theta), step: 0 };
}

export function setSmoothing(scene: FitScene, change: Partial<Smoothing>): FitScene {
  return { ...scene, smoothing: { ...scene.smoothing, ...change } };
}

export function setCoordinates(scene: FitScene, coordinates: FitCoordinates): FitScene {
  return { ...scene, coordinates, step: 0 };
}

export function setNoise(scene: FitScene, change: Partial<FitNoise>): FitScene {
  return { ...scene, noise: { ...scene.noise, ...change } };
}

export function addRacer(scene: FitScene, optimizer: OptimizerName): FitScene {
  if (scene.racers.length >= MAX_RACERS) return scene;
  return { ...scene, racers: [...scene.racers, racerOf(optimizer)] };
}

/** The last one stays: a race has somebody in it. */
export function removeRacer(scene: FitScene, index: number): FitScene {
  if (scene.racers.length === 1) return scene;
  const lead = scene.lead > index || scene.lead === scene.racers.length - 1 ? Math.max(0, scene.lead - 1) : scene.lead;
  return { ...scene, racers: scene.racers.toSpliced(index, 1), lead };
}

export function setOptimizer(scene: FitScene, index: number, optimizer: OptimizerName): FitScene {
  return { ...scene, racers: scene.racers.with(index, racerOf(optimizer)) };
}

export function setSetting(scene: FitScene, index: number, name: string, value: number): FitScene {
  const racer = scene.racers[index];
  if (!racer) return scene;
  return { ...scene, racers: scene.racers.with(index, { ...racer, settings: { ...racer.settings, [name]: value } }) };
}

export function setStep(scene: FitScene, step: number): FitScene {
  return scene.step === step ? scene : { ...scene, step };
}

export function setLead(scene: FitScene, lead: number): FitScene {
  return { ...scene, lead };
}

export function setDirection(scene: FitScene, direction: Direction): FitScene {
  return { ...scene, direction };
}

export function setBrush(scene: FitScene, brush: number | null): FitScene {
  // −0 + 0 is 0: an address tells no two zeros apart.
  return scene.brush === brush ? scene : { ...scene, brush: brush === null ? null : brush + 0 };
}
