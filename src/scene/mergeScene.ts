import { getDotPath, safeParse } from 'valibot';
import type { SceneBase } from './scene';
import type { SceneKind } from './sceneKind';

export type MergeResult<S> =
  | { readonly ok: true; readonly scene: S }
  | { readonly ok: false; readonly field: string; readonly message: string };

type Plain = Readonly<Record<string, unknown>>;

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Objects merge, arrays and everything else replace. A change of `family` or `kind` replaces what stands beside it, too: that is another one's.
 * Only own keys are read, so `__proto__` in a message is a field like any other, and refused by the schema.
 */
function merge(base: unknown, patch: unknown): unknown {
  if (!isPlain(base) || !isPlain(patch)) return patch;
  const from: Plain = ['family', 'kind'].some((tag) => tag in patch && patch[tag] !== base[tag]) ? {} : base;
  const merged = new Map(Object.entries(from));
  for (const [key, value] of Object.entries(patch)) merged.set(key, merge(merged.get(key), value));
  return Object.fromEntries(merged);
}

/** A scene with a partial scene taken in whole, or refused whole with the first field at fault, as a path from `scene`. */
export function mergeScene<S extends SceneBase>(kind: SceneKind<S>, scene: S, patch: unknown): MergeResult<S> {
  if (!isPlain(patch)) return { ok: false, field: 'scene', message: 'must be an object' };
  const merged = safeParse(kind.schema, merge(scene, patch));
  // What the patch does not name follows what it does; what it names stands as it says, or the whole is refused.
  const parsed =
    !merged.success && merged.typed ? safeParse(kind.schema, merge(kind.follow(merged.output), patch)) : merged;
  if (parsed.success) return { ok: true, scene: parsed.output };
  const [issue] = parsed.issues;
  const path = getDotPath(issue);
  return {
    ok: false,
    field: path === null ? 'scene' : `scene.${path}`,
    message: issue.expected === 'never' ? 'is not a field of a scene' : issue.message,
  };
}
