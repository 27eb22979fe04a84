import type { Preferences } from '../scene/preferences';
import type { Problem } from '../scene/problem';
import type { Place } from '../scene/query';
import type { SceneBase } from '../scene/scene';
import type { LabCore } from './labCore';
import type { Task } from './task';

/** Something the reader should know: what an edge refused, or a call that the engine could not answer. */
export type Notice =
  | Problem
  | { readonly kind: 'call-failed'; readonly call: string; readonly message: string }
  | { readonly kind: 'language-failed'; readonly lang: string }
  /** An edit was refused: it would have changed these fields of the scene. */
  | { readonly kind: 'locked'; readonly fields: readonly string[] }
  /** A lab could not be fetched: the one before stays. */
  | { readonly kind: 'lab-failed' }
  /** The same of a view. */
  | { readonly kind: 'view-failed' }
  /** The dialog that shares could not be fetched. */
  | { readonly kind: 'share-failed' }
  /** The engine runs on the page itself, because its worker may not start (or has died twice). */
  | { readonly kind: 'on-main-thread'; readonly died: boolean };

/** The one state. Everything but `results`, `answered` and some notices comes from the reader. */
export interface KlarityState<S extends SceneBase, R extends object> {
  readonly lab: LabCore<S, R>;
  readonly scene: S;
  /** Counts the scenes; a result belongs to one of them. */
  readonly revision: number;
  /** Counts the scenes that are another matter altogether, not an edit of the one before: Back returns to them. */
  readonly landmark: number;
  readonly results: Partial<R>;
  /** The latest revision whose results are all in. */
  readonly answered: number;
  /** Whether some results of the latest scene could not be had: what is shown of them is older. */
  readonly failed: boolean;
  readonly past: readonly S[];
  readonly future: readonly S[];
  /** The outcome under the pointer, before the scene's own brush. */
  readonly hover: number | null;
  readonly playing: boolean;
  /** Whether a gesture is under way: what takes long to draw may be drawn coarsely until it is over. */
  readonly held: boolean;
  /** Whether the classroom has called for the numbers. */
  readonly revealed: boolean;
  /** What the reader of a chapter has committed to: a choice, or the numbers of a mark; the answer shows from then on. */
  readonly prediction: string | null;
  /** What a teacher's link asks for, at a place that has one. */
  readonly task: Task | null;
  readonly place: Place;
  readonly preferences: Preferences;
  readonly notices: readonly Notice[];
}

export type AnyState = KlarityState<SceneBase, Record<string, unknown>>;

/** Whether the state shows this lab, and so holds its scene and its results. */
export function showsLab<S extends SceneBase, R extends object>(
  state: AnyState,
  lab: LabCore<S, R>,
): state is KlarityState<S, R> {
  return state.scene.lab === lab.lab;
}
