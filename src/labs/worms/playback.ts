import { oneParameterFamilies } from '../../math/families/finite';
import type { Klarity } from '../../state/klarity';
import { showsLab } from '../../state/klarityState';
import { labEdit } from '../../state/labHooks';
import { wormsCore } from './wormsCore';
import type { WormsResults } from './wormsResults';
import { setRun } from './wormsEdits';

const STEP_MS = 90;

/** The last step of the run that is known; 0 while none is. */
export function lastStep({ approximation }: Partial<WormsResults>): number {
  return (approximation?.trajectory.thetas.length ?? 1) - 1;
}

interface Standing {
  readonly step: number;
  readonly last: number;
  readonly theta: number;
}

/** Where the run stands, as far as its results are in. */
export function whereItStands(klarity: Klarity): Standing {
  const state = klarity.store.getState();
  if (!showsLab(state, wormsCore)) return { step: 0, last: 0, theta: Number.NaN };
  const { scene, results } = state;
  const last = lastStep(results);
  const start = oneParameterFamilies[scene.approximation.family].theta(scene.approximation.params);
  const step = Math.min(scene.run.step, last);
  return { step, last, theta: step === 0 ? start : (results.approximation?.theta ?? start) };
}

/** To a step of the run, pausing. */
export function seek(klarity: Klarity, to: number): void {
  const { last } = whereItStands(klarity);
  klarity.set({ playing: false });
  klarity.settle();
  labEdit(klarity, wormsCore)('step', (scene) => setRun(scene, { step: Math.min(Math.max(to, 0), last) }));
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
  if (play) walk(klarity);
}

/** The walk under way of each state: however many views show it, it goes at one pace. */
const walks = new WeakMap<Klarity, number>();

/** Goes along the run, a step every 90 ms, and pauses at its end. */
function walk(klarity: Klarity): void {
  const edit = labEdit(klarity, wormsCore);
  // Motion is not for everyone: then the end of the run stands there at once.
  const jump = matchMedia('(prefers-reduced-motion: reduce)').matches;
  let due = -Infinity;
  const tick = (now: number): void => {
    if (!klarity.store.getState().playing) return;
    walks.set(klarity, requestAnimationFrame(tick));
    if (now < due) return;
    due = now + STEP_MS;
    const { step, last } = whereItStands(klarity);
    if (step < last) edit('step', (scene) => setRun(scene, { step: jump ? last : step + 1 }), { timeStamp: null });
    else {
      klarity.settle();
      klarity.set({ playing: false });
    }
  };
  cancelAnimationFrame(walks.get(klarity) ?? 0);
  walks.set(klarity, requestAnimationFrame(tick));
}
