import type { SceneBase } from '../scene/scene';
import { ownsScene } from '../scene/sceneKind';
import type { EditOptions, Klarity, Recipe } from './klarity';
import { useField, useKlarity } from './KlarityContext';
import { showsLab } from './klarityState';
import type { KlarityState } from './klarityState';
import type { LabCore } from './labCore';

export type LabEdit<S extends SceneBase> = (label: string, recipe: Recipe<S>, options?: EditOptions) => void;

interface GestureChange<V> {
  readonly value: V;
  readonly phase: 'move' | 'end';
  readonly timeStamp: number;
}

export type LabGesture<S extends SceneBase> = <V = number>(
  label: string,
  write: (scene: S, base: S, value: V) => S,
) => (change: GestureChange<V>) => void;

export interface LabHooks<S extends SceneBase, R extends object> {
  /** One field of the state, typed by the lab. Only for components below this lab's view. */
  readonly useLab: <T>(select: (state: KlarityState<S, R>) => T) => T;
  readonly useEdit: () => LabEdit<S>;
  /** What a drag or a slider raises, as edits: many moves are one step of undo. */
  readonly useGesture: () => LabGesture<S>;
  /** A click, a key, a typed number: one edit, one step of undo. */
  readonly useOneEdit: () => LabEdit<S>;
}

/** Edits in the lab's own terms. They do nothing once another lab is on the screen. */
export function labEdit<S extends SceneBase, R extends object>(klarity: Klarity, lab: LabCore<S, R>): LabEdit<S> {
  return (label, recipe, options) =>
    klarity.edit(
      label,
      (scene, base) => (ownsScene(lab, scene) && ownsScene(lab, base) ? recipe(scene, base) : scene),
      options,
    );
}

/** Each edit for itself: one step of undo. */
export function oneEdit<S extends SceneBase, R extends object>(klarity: Klarity, lab: LabCore<S, R>): LabEdit<S> {
  const edit = labEdit(klarity, lab);
  return (label, recipe, options) => {
    klarity.settle();
    edit(label, recipe, options);
    klarity.settle();
  };
}

/** The state as one lab sees it: the one place where the scene of any lab becomes this lab's scene. */
export function labHooks<S extends SceneBase, R extends object>(lab: LabCore<S, R>): LabHooks<S, R> {
  return {
    useLab: (select) =>
      useField((state) => {
        if (!showsLab(state, lab)) throw new Error(`the scene is one of ${state.scene.lab}, not of ${lab.lab}`);
        return select(state);
      }),
    useEdit: () => labEdit(useKlarity(), lab),
    useGesture: () => {
      const klarity = useKlarity();
      const edit = labEdit(klarity, lab);
      return (label, write) =>
        ({ value, phase, timeStamp }) => {
          if (phase === 'end') klarity.settle();
          else edit(label, (scene, base) => write(scene, base, value), { timeStamp, held: true });
        };
    },
    useOneEdit: () => oneEdit(useKlarity(), lab),
  };
}
