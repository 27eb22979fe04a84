import { tabulate } from '../../math/families/tabulate';
import { withTheta } from '../../math/families/withTheta';
import { setProbability } from '../../math/simplex/setProbability';
import type { FitRun, FitScene } from './fitScene';
import { followTarget, outcomesOf } from './fitScene';

/** What a reader may do to a Fit scene, as pure functions: the controls, the links and the lessons all speak these. */

/** Another target: what depended on the old one follows, and a free q on other outcomes gives way to the uniform. */
export function setTarget(scene: FitScene, p: FitScene['p']): FitScene {
  return followTarget({ ...scene, p });
}

export function targetProbs(scene: FitScene): readonly number[] {
  return [...tabulate(scene.p, outcomesOf(scene)).probs];
}

export function rivalProbs(scene: FitScene): readonly number[] {
  return [...tabulate(scene.q, outcomesOf(scene)).probs];
}

/** p(x) set as seen from `base`, so that a drag up to 1, where the others vanish, and down again gives them their proportions back. */
export function setTargetProb(scene: FitScene, base: FitScene, x: number, value: number): FitScene {
  const before = targetProbs(base);
  const probs = setProbability(before, x, value, new Set(base.locked));
  return probs === before ? scene : { ...scene, p: { family: 'categorical', params: { probs } } };
}

const noLocks: ReadonlySet<number> = new Set();

export function setRivalProb(scene: FitScene, base: FitScene, x: number, value: number): FitScene {
  const probs = setProbability(rivalProbs(base), x, value, noLocks);
  return { ...scene, q: { family: 'categorical', params: { probs } } };
}

export function freeRival(scene: FitScene): FitScene {
  return { ...scene, q: { family: 'categorical', params: { probs: rivalProbs(scene) } } };
}

export function uniformRival(scene: FitScene): FitScene {
  return followTarget({ ...scene, q: { family: 'discreteUniform', params: { low: 0, high: 1 } } });
}

export function toggleLock(scene: FitScene, x: number): FitScene {
  const locked = scene.locked.includes(x) ? scene.locked.filter((other) => other !== x) : [...scene.locked, x];
  return { ...scene, locked: locked.toSorted((a, b) => a - b) };
}

/** θ by hand: the run starts over from there. */
export function setTheta(scene: FitScene, theta: number): FitScene {
  return { ...scene, approximation: withTheta(scene.approximation, theta), run: { ...scene.run, step: 0 } };
}

/** A run under other settings starts over; one at another step does not. */
export function setRun(scene: FitScene, change: Partial<FitRun>): FitScene {
  return { ...scene, run: { ...scene.run, ...(!('step' in change) && { step: 0 }), ...change } };
}

/** The other divergence, at the θ where the lab stands: from there the run starts over. */
export function setDirection(scene: FitScene, direction: FitScene['direction'], theta: number): FitScene {
  return { ...(scene.run.step === 0 ? scene : setTheta(scene, theta)), direction };
}

export function setBrush(scene: FitScene, brush: number | null): FitScene {
  return scene.brush === brush ? scene : { ...scene, brush };
}
