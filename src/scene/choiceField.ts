import type { SceneBase } from './scene';
import type { AddressField } from './sceneKind';

/** A key whose text is one of a registry's names. */
export function choiceField<S extends SceneBase, T extends string>(
  key: string,
  choices: readonly T[],
  read: (scene: S) => T,
  write: (scene: S, choice: T) => S,
): AddressField<S> {
  return {
    key,
    read,
    write(text, scene) {
      const choice = choices.find((one) => one === text);
      return choice && write(scene, choice);
    },
  };
}
