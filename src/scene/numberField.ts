import { decimal } from './numberList';
import type { SceneBase } from './scene';
import type { AddressField } from './sceneKind';

/** A key whose text is a number. */
export function numberField<S extends SceneBase>(
  key: string,
  read: (scene: S) => number,
  write: (scene: S, value: number) => S,
): AddressField<S> {
  return { key, read: (scene) => String(read(scene)), write: (text, scene) => write(scene, decimal(text)) };
}
