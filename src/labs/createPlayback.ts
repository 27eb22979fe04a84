import type { SceneBase } from '../scene/scene';
import { ownsScene } from '../scene/sceneKind';
import type { Klarity } from '../state/klarity';
import { useField, useKlarity } from '../state/KlarityContext';
import { showsLab } from '../state/klarityState';
import type { LabCore } from '../state/labCore';
import { labEdit, labHooks, oneEdit } from '../state/labHooks';
import { wholeOf } from './stilled';

export interface Standing {
  readonly step: number;
  readonly last: number;
  readonly isThere: boolean;
}

/** What a lab tells of its run. */
interface Run<S extends SceneBase, R extends object> {
  readonly core: LabCore<S, R>;
  readonly stepOf: (scene: S) => number;
  /** The last step that is known; 0 while none is. */
  readonly lastStep: (results: Partial<R>, scene: S) => number;
  readonly writeStep: (scene: S, step: number) => S;
  readonly stepMs: number;
  /** Steps between two that are shown; 1 where it is left out. */
  readonly stride?: number;
  /** Whether the scene's step has been computed, where not all of them are known beforehand: a walk waits for it. */
  readonly isThere?: (results: Partial<R>, scene: S) => boolean;
}

/** A run that can be played, by whoever holds the state. */
export interface LabRun {
  whereItStands(klarity: Klarity): Standing;
  /** To a step, pausing. */
  seek(klarity: Klarity, step: number): void;
  stepBy(klarity: Klarity, steps: number): void;
  play(klarity: Klarity): void;
  pause(klarity: Klarity): void;
}

/** A run as its controls see it. */
export interface Playback {
  readonly playing: boolean;
  readonly step: number;
  readonly last: number;
  toggle(): void;
  /** To a step, pausing. */
  seek(step: number): void;
}

/** The run of a lab as something to play: playing walks along its steps, at a reader's pace, as far as they are known. */
export function createPlayback<S extends SceneBase, R extends object>(run: Run<S, R>) {
  const { core, stepOf, lastStep, writeStep, stepMs, stride = 1, isThere = () => true } = run;
  const { useLab } = labHooks(core);
  /** The walk under way of each state: however many views show it, it goes at one pace. */
  const walks = new WeakMap<Klarity, number>();

  function whereItStands(klarity: Klarity): Standing {
    const state = klarity.store.getState();
    if (!showsLab(state, core)) return { step: 0, last: 0, isThere: true };
    const last = lastStep(state.results, state.scene);
    return { step: Math.min(stepOf(state.scene), last), last, isThere: isThere(state.results, state.scene) };
  }

  function seek(klarity: Klarity, to: number): void {
    const { last } = whereItStands(klarity);
    klarity.set({ playing: false });
    oneEdit(klarity, core)('step', (scene) => writeStep(scene, Math.min(Math.max(to, 0), last)));
  }

  function stepBy(klarity: Klarity, steps: number): void {
    seek(klarity, whereItStands(klarity).step + steps * stride);
  }

  /** Whether the locks let the step be another one. */
  function mayMove(klarity: Klarity): boolean {
    const { scene } = klarity.store.getState();
    return !ownsScene(core, scene) || klarity.allows(writeStep(scene, stepOf(scene) === 0 ? stride : 0));
  }

  /** Plays from where the run stands, from its start if that is its end. */
  function play(klarity: Klarity): void {
    const { step, last } = whereItStands(klarity);
    if (klarity.store.getState().playing || last === 0 || !mayMove(klarity)) return;
    klarity.settle();
    klarity.set({ playing: true });
    // Under the label of the walk: back to the start and along is one step of undo.
    if (step >= last) labEdit(klarity, core)('step', (scene) => writeStep(scene, 0));
    walk(klarity);
  }

  function pause(klarity: Klarity): void {
    klarity.settle();
    klarity.set({ playing: false });
  }

  function togglePlay(klarity: Klarity): void {
    if (klarity.store.getState().playing) pause(klarity);
    else play(klarity);
  }

  /** Goes along the run, a step every so often, and pauses at its end. */
  function walk(klarity: Klarity): void {
    const edit = labEdit(klarity, core);
    // Motion is not for everyone: then the end of the run stands there at once.
    const jump = matchMedia('(prefers-reduced-motion: reduce)').matches;
    let due = -Infinity;
    const tick = (now: number): void => {
      const { playing, failed } = klarity.store.getState();
      if (!playing) return;
      walks.set(klarity, requestAnimationFrame(tick));
      if (now < due) return;
      const { step, last, isThere: canGoOn } = whereItStands(klarity);
      if (!canGoOn && !failed) return;
      due = now + stepMs;
      if (step < last && canGoOn && mayMove(klarity)) {
        edit('step', (scene) => writeStep(scene, jump ? last : Math.min(step + stride, last)), { timeStamp: null });
      } else {
        klarity.settle();
        klarity.set({ playing: false });
      }
    };
    cancelAnimationFrame(walks.get(klarity) ?? 0);
    walks.set(klarity, requestAnimationFrame(tick));
  }

  function usePlayback(): Playback {
    const klarity = wholeOf(useKlarity());
    const playing = useField((state) => state.playing);
    const last = useLab(({ results, scene }) => lastStep(results, scene));
    const step = useLab(({ scene }) => Math.min(stepOf(scene), last));
    return { playing, step, last, toggle: () => togglePlay(klarity), seek: (to) => seek(klarity, to) };
  }

  return { run: { whereItStands, seek, stepBy, play, pause } satisfies LabRun, whereItStands, seek, stepBy, togglePlay, usePlayback };
}
