import type { ConsistencyScene } from '../consistencyScene';
import { FRAME_EVERY, RUN_STEPS } from './liveScene';
import type { LiveScene } from './liveScene';

/** What a reader may do to a training run, as pure functions. */

/** Another run: it begins at its start, and nobody has asked for its ten seeds. */
export function restarted(scene: ConsistencyScene): ConsistencyScene {
  if (scene.live.step === 0 && !scene.live.tenSeeds) return scene;
  return { ...scene, live: { ...scene.live, step: 0, tenSeeds: false } };
}

export function setLive(scene: ConsistencyScene, change: Partial<Omit<LiveScene, 'step' | 'tenSeeds'>>): ConsistencyScene {
  return restarted({ ...scene, live: { ...scene.live, ...change } });
}

/** To the nearest step that is recorded. */
export function setStep(scene: ConsistencyScene, step: number): ConsistencyScene {
  const recorded = Math.min(Math.max(Math.round(step / FRAME_EVERY) * FRAME_EVERY, 0), RUN_STEPS);
  return scene.live.step === recorded ? scene : { ...scene, live: { ...scene.live, step: recorded } };
}

export function setTenSeeds(scene: ConsistencyScene, tenSeeds: boolean): ConsistencyScene {
  return { ...scene, live: { ...scene.live, tenSeeds } };
}
