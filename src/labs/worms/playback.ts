import { oneParameterFamilies } from '../../math/families/finite';
import type { Klarity } from '../../state/klarity';
import { showsLab } from '../../state/klarityState';
import { createPlayback } from '../createPlayback';
import { wormsCore } from './wormsCore';
import { setRun } from './wormsEdits';
import type { WormsResults } from './wormsResults';

/** The last step of the run that is known; 0 while none is. */
export function lastStep({ approximation }: Partial<WormsResults>): number {
  return (approximation?.trajectory.thetas.length ?? 1) - 1;
}

const playback = createPlayback({
  core: wormsCore,
  stepOf: ({ run }) => run.step,
  lastStep,
  writeStep: (scene, step) => setRun(scene, { step }),
  stepMs: 90,
});

/** The run as something to play. */
export const { run, seek, stepBy, togglePlay, usePlayback } = playback;

/** θ where the run stands, as far as its results are in. */
export function standingTheta(klarity: Klarity): number {
  const state = klarity.store.getState();
  if (!showsLab(state, wormsCore)) return Number.NaN;
  const { scene, results } = state;
  const start = oneParameterFamilies[scene.approximation.family].theta(scene.approximation.params);
  return playback.whereItStands(klarity).step === 0 ? start : (results.approximation?.theta ?? start);
}
