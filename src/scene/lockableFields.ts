import type { SceneBase } from './scene';
import { defaultScene } from './sceneKind';
import type { SceneKind } from './sceneKind';

/** What says which scene it is, and what only looks: a figure whose values nobody can walk along would be none to read. */
const neverLocked: readonly string[] = ['version', 'lab', 'brush', 'look'];

/** The names that `lock` knows in a lab: the fields of its scene that a reader could change. */
export function lockableFields<S extends SceneBase>(kind: SceneKind<S>): readonly string[] {
  return Object.keys(defaultScene(kind)).filter((field) => !neverLocked.includes(field));
}
