import { tabulate } from '../../math/families/tabulate';
import { withTheta } from '../../math/families/withTheta';
import { toggleLock as toggled } from '../../distribution/toggleLock';
import { setProbability } from '../../math/simplex/setProbability';
import type { WormsRun, WormsScene } from './wormsScene';
import { followTarget, outcomesOf } from './wormsScene';

/** What a reader may do to a Worms scene, as pure functions: the controls, the links and the lessons all speak these. */

/** Another target: what depended on the old one follows, and a free q on other outcomes gives way to the uniform. */
export function setTarget(scene: WormsScene, p: WormsScene['p']): WormsScene {
  return followTarget({ ...scene, p });
}

export function targetProbs(scene: WormsScene): readonly number[] {
  return [...tabulate(scene.p, outcomesOf(scene)).probs];
}

export function rivalProbs(scene: WormsScene): readonly number[] {
  return [...tabulate(scene.q, outcomesOf(scene)).probs];
}

/** p(x) set as seen from `base`, so that a drag up to 1, where the others vanish, and down again gives them their proportions back. */
export function setTargetProb(scene: WormsScene, base: WormsScene, x: number, value: number): WormsScene {
  const before = targetProbs(base);
  const probs = setProbability(before, x, value, new Set(base.locked));
  return probs === before ? scene : { ...scene, p: { family: 'categorical', params: { probs } } };
}

const noLocks: ReadonlySet<number> = new Set();

export function setRivalProb(scene: WormsScene, base: WormsScene, x: number, value: number): WormsScene {
  const probs = setProbability(rivalProbs(base), x, value, noLocks);
  return { ...scene, q: { family: 'categorical', params: { probs } } };
}

export function freeRival(scene: WormsScene): WormsScene {
  return { ...scene, q: { family: 'categorical', params: { probs: rivalProbs(scene) } } };
}

export function uniformRival(scene: WormsScene): WormsScene {
  return followTarget({ ...scene, q: { family: 'discreteUniform', params: { low: 0, high: 1 } } });
}

export function toggleLock(scene: WormsScene, x: number): WormsScene {
  return { ...scene, locked: toggled(scene.locked, x) };
}

/** θ by hand: the run starts over from there. */
export function setTheta(scene: WormsScene, theta: number): WormsScene {
  return { ...scene, approximation: withTheta(scene.approximation, theta), run: { ...scene.run, step: 0 } };
}

/** A run under other settings starts over; one at another step does not. */
export function setRun(scene: WormsScene, change: Partial<WormsRun>): WormsScene {
  return { ...scene, run: { ...scene.run, ...(!('step' in change) && { step: 0 }), ...change } };
}

/** The other divergence, at the θ where the lab stands: from there the run starts over. */
export function setDirection(scene: WormsScene, direction: WormsScene['direction'], theta: number): WormsScene {
  return { ...(scene.run.step === 0 ? scene : setTheta(scene, theta)), direction };
}

export function setBrush(scene: WormsScene, brush: number | null): WormsScene {
  return scene.brush === brush ? scene : { ...scene, brush };
}
