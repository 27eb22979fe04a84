import type { Klarity } from '../../state/klarity';
import { showsLab } from '../../state/klarityState';
import { labEdit } from '../../state/labHooks';
import { fitCore } from './fitCore';
import { setStep } from './fitEdits';
import { lastStep } from './lastStep';

const STEP_MS = 60;

interface Standing {
  readonly step: number;
  readonly last: number;
}

/** Where the race stands, as far as its results are in. */
function whereItStands(klarity: Klarity): Standing {
  const state = klarity.store.getState();
  if (!showsLab(state, fitCore)) return { step: 0, last: 0 };
  const last = lastStep(state.results.runs);
  return { step: Math.min(state.scene.step, last), last };
}

/** To a step of the race, pausing. */
export function seek(klarity: Klarity, to: number): void {
  const { last } = whereItStands(klarity);
  klarity.set({ playing: false });
  klarity.settle();
  labEdit(klarity, fitCore)('step', (scene) => setStep(scene, Math.min(Math.max(to, 0), last)));
  klarity.settle();
}

export function stepBy(klarity: Klarity, steps: number): void {
  seek(klarity, whereItStands(klarity).step + steps);
}

/** Plays from where the race stands, from its start if that is its end; or pauses. */
export function togglePlay(klarity: Klarity): void {
  const { step, last } = whereItStands(klarity);
  const play = !klarity.store.getState().playing && last > 0;
  klarity.settle();
  klarity.set({ playing: play });
  // Under the label of the walk: back to the start and along is one step of undo.
  if (play && step >= last) labEdit(klarity, fitCore)('step', (scene) => setStep(scene, 0));
  if (play) walk(klarity);
}

/** The walk under way of each state: however many views show it, it goes at one pace. */
const walks = new WeakMap<Klarity, number>();

/** Goes along the race, a step every so often, and pauses at its end. */
function walk(klarity: Klarity): void {
  const edit = labEdit(klarity, fitCore);
  // Motion is not for everyone: then the end of the race stands there at once.
  const jump = matchMedia('(prefers-reduced-motion: reduce)').matches;
  let due = -Infinity;
  const tick = (now: number): void => {
    if (!klarity.store.getState().playing) return;
    walks.set(klarity, requestAnimationFrame(tick));
    if (now < due) return;
    due = now + STEP_MS;
    const { step, last } = whereItStands(klarity);
    if (step < last) edit('step', (scene) => setStep(scene, jump ? last : step + 1), { timeStamp: null });
    else {
      klarity.settle();
      klarity.set({ playing: false });
    }
  };
  cancelAnimationFrame(walks.get(klarity) ?? 0);
  walks.set(klarity, requestAnimationFrame(tick));
}
