import type { SceneBase } from '../scene/scene';
import { sameData } from '../state/sameData';

/** An example that a scene is, or is made from. */
export interface PresetFound<T extends string> {
  readonly name: T;
  readonly isChanged: boolean;
}

/**
 * The example that a scene is, or is made from as far as can be told; null where it is another matter.
 * @param matterOf what makes a scene the example itself: all of it but for what is only looked at.
 * @param themes what an example keeps, whatever is tried out on it; those of one before those of the next.
 */
export function presetAmong<S extends SceneBase, T extends string>(
  presets: Readonly<Record<T, S>>,
  names: readonly T[],
  scene: S,
  matterOf: (scene: S) => unknown,
  ...themes: readonly ((scene: S) => unknown)[]
): PresetFound<T> | null {
  const alike = (of: (scene: S) => unknown): T | undefined => {
    const own = of(scene);
    return names.find((name) => sameData(of(presets[name]), own));
  };
  const same = alike(matterOf);
  if (same !== undefined) return { name: same, isChanged: false };
  for (const theme of themes) {
    const name = alike(theme);
    if (name !== undefined) return { name, isChanged: true };
  }
  return null;
}
