import type { SceneBase } from '../scene/scene';
import type { Klarity } from '../state/klarity';
import { useField, useKlarity } from '../state/KlarityContext';
import { showsLab } from '../state/klarityState';
import type { LabCore } from '../state/labCore';
import { labEdit, labHooks } from '../state/labHooks';

interface Standing {
  readonly step: number;
  readonly last: number;
}

/** What a lab tells of its run. */
interface Run<S extends SceneBase, R extends object> {
  readonly core: LabCore<S, R>;
  readonly stepOf: (scene: S) => number;
  /** The last step that is known; 0 while none is. */
  readonly lastStep: (results: Partial<R>) => number;
  readonly writeStep: (scene: S, step: number) => S;
  readonly stepMs: number;
}

interface Playback {
  readonly playing: boolean;
  readonly step: number;
  readonly last: number;
  toggle(): void;
  /** To a step, pausing. */
  seek(step: number): void;
}

/** The run of a lab as something to play. All its steps are known already: playing only walks along them, at a reader's pace. */
export function createPlayback<S extends SceneBase, R extends object>({ core, stepOf, lastStep, writeStep, stepMs }: Run<S, R>) {
  const { useLab } = labHooks(core);
  /** The walk under way of each state: however many views show it, it goes at one pace. */
  const walks = new WeakMap<Klarity, number>();

  function whereItStands(klarity: Klarity): Standing {
    const state = klarity.store.getState();
    if (!showsLab(state, core)) return { step: 0, last: 0 };
    const last = lastStep(state.results);
    return { step: Math.min(stepOf(state.scene), last), last };
  }

  function seek(klarity: Klarity, to: number): void {
    const { last } = whereItStands(klarity);
    klarity.set({ playing: false });
    klarity.settle();
    labEdit(klarity, core)('step', (scene) => writeStep(scene, Math.min(Math.max(to, 0), last)));
    klarity.settle();
  }

  function stepBy(klarity: Klarity, steps: number): void {
    seek(klarity, whereItStands(klarity).step + steps);
  }

  /** Plays from where the run stands, from its start if that is its end; or pauses. */
  function togglePlay(klarity: Klarity): void {
    const { step, last } = whereItStands(klarity);
    const play = !klarity.store.getState().playing && last > 0;
    klarity.settle();
    klarity.set({ playing: play });
    // Under the label of the walk: back to the start and along is one step of undo.
    if (play && step >= last) labEdit(klarity, core)('step', (scene) => writeStep(scene, 0));
    if (play) walk(klarity);
  }

  /** Goes along the run, a step every so often, and pauses at its end. */
  function walk(klarity: Klarity): void {
    const edit = labEdit(klarity, core);
    // Motion is not for everyone: then the end of the run stands there at once.
    const jump = matchMedia('(prefers-reduced-motion: reduce)').matches;
    let due = -Infinity;
    const tick = (now: number): void => {
      if (!klarity.store.getState().playing) return;
      walks.set(klarity, requestAnimationFrame(tick));
      if (now < due) return;
      due = now + stepMs;
      const { step, last } = whereItStands(klarity);
      if (step < last) edit('step', (scene) => writeStep(scene, jump ? last : step + 1), { timeStamp: null });
      else {
        klarity.settle();
        klarity.set({ playing: false });
      }
    };
    cancelAnimationFrame(walks.get(klarity) ?? 0);
    walks.set(klarity, requestAnimationFrame(tick));
  }

  function usePlayback(): Playback {
    const klarity = useKlarity();
    const playing = useField((state) => state.playing);
    const last = useLab(({ results }) => lastStep(results));
    const step = useLab(({ scene }) => Math.min(stepOf(scene), last));
    return { playing, step, last, toggle: () => togglePlay(klarity), seek: (to) => seek(klarity, to) };
  }

  return { whereItStands, seek, stepBy, togglePlay, usePlayback };
}
