import type { Klarity } from '../../state/klarity';
import { showsLab } from '../../state/klarityState';
import { labEdit } from '../../state/labHooks';
import { fitCore } from './fitCore';
import type { FitResults } from './fitResults';
import { setRun } from './fitEdits';

const STEP_MS = 90;

/** The last step of the run that is known; 0 while none is. */
export function lastStep({ approximation }: Partial<FitResults>): number {
  return (approximation?.trajectory.thetas.length ?? 1) - 1;
}

function whereItStands(klarity: Klarity): { readonly step: number; readonly last: number } {
  const state = klarity.store.getState();
  if (!showsLab(state, fitCore)) return { step: 0, last: 0 };
  const last = lastStep(state.results);
  return { step: Math.min(state.scene.run.step, last), last };
}

/** To a step of the run, pausing. */
export function seek(klarity: Klarity, to: number): void {
  const { last } = whereItStands(klarity);
  klarity.set({ playing: false });
  klarity.settle();
  labEdit(klarity, fitCore)('step', (scene) => setRun(scene, { step: Math.min(Math.max(to, 0), last) }));
  klarity.settle();
}

export function stepBy(klarity: Klarity, steps: number): void {
  seek(klarity, whereItStands(klarity).step + steps);
}

/** Plays from where the run stands, from its start if that is its end; or pauses. */
export function togglePlay(klarity: Klarity): void {
  const { step, last } = whereItStands(klarity);
  const play = !klarity.store.getState().playing && last > 0;
  if (play && step >= last) seek(klarity, 0);
  klarity.settle();
  klarity.set({ playing: play });
}

/** Walks along the run, a step every 90 ms, and pauses at its end. Returns how to stop it. */
export function startPlayback(klarity: Klarity): () => void {
  const edit = labEdit(klarity, fitCore);
  // Motion is not for everyone: then the end of the run stands there at once.
  const jump = matchMedia('(prefers-reduced-motion: reduce)').matches;
  let due = -Infinity;
  let frame = requestAnimationFrame(function tick(now) {
    frame = requestAnimationFrame(tick);
    if (now < due) return;
    due = now + STEP_MS;
    const { step, last } = whereItStands(klarity);
    if (step < last) edit('step', (scene) => setRun(scene, { step: jump ? last : step + 1 }));
    else {
      klarity.settle();
      klarity.set({ playing: false });
    }
  });
  return () => cancelAnimationFrame(frame);
}
