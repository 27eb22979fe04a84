import { safeParse } from 'valibot';
import type { SceneBase } from '../scene/scene';
import type { Klarity } from './klarity';
import type { AnyState } from './klarityState';
import { sameData } from './sameData';

type Locks = readonly string[] | undefined;

/** The locked fields in which two scenes of a lab differ. */
export function lockedChanges(locks: Locks, from: SceneBase, to: SceneBase): readonly string[] {
  return (locks ?? []).filter((field) => !sameData(Reflect.get(from, field), Reflect.get(to, field)));
}

/**
 * What becomes of an edit: all of it, or nothing where it would change what is locked. What an edit merely puts back to a start (the step
 * of a run, say), or takes along, stays where that is locked, if it can stand with the rest.
 */
export function withinLocks({ lab, place: { lock } }: AnyState, before: SceneBase, asked: SceneBase): SceneBase {
  const changed = lockedChanges(lock, before, asked);
  if (changed.length === 0) return asked;
  const isTaken = (field: string): boolean => {
    const by = lab.brings?.[field];
    return by !== undefined && !changed.includes(by) && lockedChanges([by], before, asked).length > 0;
  };
  if (!changed.every((field) => lab.restarts?.includes(field) || isTaken(field))) return before;
  const kept = { ...asked, ...Object.fromEntries(changed.map((field) => [field, Reflect.get(before, field)])) };
  return !sameData(kept, before) && safeParse(lab.schema, kept).success ? kept : before;
}

/** The way back and forth, as far as it leads without changing what is locked. */
export function withinReach({ scene, past, future, place: { lock } }: AnyState): Pick<AnyState, 'past' | 'future'> {
  const isShut = (other: SceneBase): boolean => lockedChanges(lock, scene, other).length > 0;
  const shut = future.findIndex(isShut);
  return { past: past.slice(past.findLastIndex(isShut) + 1), future: shut < 0 ? future : future.slice(0, shut) };
}

/** The same state for who may change what is locked: a page that frames the lab, a film that puts everything back. */
export function overLocks(klarity: Klarity): Klarity {
  return {
    ...klarity,
    edit: (label, recipe, options) => klarity.edit(label, recipe, { ...options, overLocks: true }),
    allows: () => true,
  };
}
