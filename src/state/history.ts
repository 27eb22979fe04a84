/** Undo and redo over whole scenes. Newest last in `past`, next first in `future`. */
export interface Timeline<S> {
  readonly scene: S;
  readonly past: readonly S[];
  readonly future: readonly S[];
}

const DEPTH = 200;

/** The scene replaced, with the way back kept. */
export function record<S>({ scene, past }: Timeline<S>, next: S, before: S = scene): Timeline<S> {
  return { scene: next, past: [...past, before].slice(-DEPTH), future: [] };
}

export function undo<S>({ scene, past, future }: Timeline<S>): Timeline<S> {
  const before = past.at(-1);
  return before === undefined ? { scene, past, future } : { scene: before, past: past.slice(0, -1), future: [scene, ...future] };
}

export function redo<S>({ scene, past, future }: Timeline<S>): Timeline<S> {
  const [next, ...rest] = future;
  return next === undefined ? { scene, past, future } : { scene: next, past: [...past, scene], future: rest };
}
