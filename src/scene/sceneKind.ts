import type { GenericSchema } from 'valibot';
import type { SceneBase } from './scene';

/** One readable key of an address. `read` gives nothing where the key does not apply to the scene. */
export interface AddressField<S extends SceneBase> {
  readonly key: string;
  read(scene: S): string | undefined;
  /** The scene with the text taken in; nothing where the text has no meaning. The schema has the last word. */
  write(text: string, scene: S): S | undefined;
}

/** A lab's part of the scene layer. Methods, so that kinds of different scenes can stand in one registry. */
export interface SceneKind<S extends SceneBase> {
  readonly lab: S['lab'];
  readonly schema: GenericSchema<unknown, S>;
  readonly presets: Readonly<Record<string, S>>;
  readonly defaultPreset: string;
  readonly fields: readonly AddressField<S>[];
  /** Brings what depends on other fields into step after a partial change, and leaves what the schema must refuse. */
  follow(scene: S): S;
}

/** The preset a scene of this kind starts from. */
export function defaultScene<S extends SceneBase>(kind: SceneKind<S>): S {
  const scene = kind.presets[kind.defaultPreset];
  if (!scene) throw new Error(`lab ${kind.lab} has no preset ${kind.defaultPreset}`);
  return scene;
}

export function ownsScene<S extends SceneBase>(kind: SceneKind<S>, scene: SceneBase): scene is S {
  return scene.lab === kind.lab;
}
