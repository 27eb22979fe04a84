import { safeParse } from 'valibot';
import type { Problem } from './problem';
import type { SceneBase } from './scene';
import { defaultScene } from './sceneKind';
import type { SceneKind } from './sceneKind';

const PRESET = 'preset';

/** The scene as its difference from a preset: `preset=…&key=value…`, empty for the default preset itself. */
export function encodeHash<S extends SceneBase>(kind: SceneKind<S>, scene: S, preset = kind.defaultPreset): string {
  const from = kind.presets[preset] ?? defaultScene(kind);
  const pairs = kind.fields.flatMap(({ key, read }) => {
    const text = read(scene);
    return text === undefined || text === read(from) ? [] : [`${key}=${text}`];
  });
  return [...(preset === kind.defaultPreset ? [] : [`${PRESET}=${preset}`]), ...pairs].join('&');
}

/** The scene that a hash describes. Every part that cannot be taken is left as the preset has it, and named. */
export function decodeHash<S extends SceneBase>(
  kind: SceneKind<S>,
  hash: string,
): { readonly scene: S; readonly problems: readonly Problem[] } {
  const pairs = [...new URLSearchParams(hash.replace(/^#/, ''))];
  const problems: Problem[] = [];
  const asked = pairs.findLast(([key]) => key === PRESET)?.[1] ?? kind.defaultPreset;
  const preset = Object.hasOwn(kind.presets, asked) ? kind.presets[asked] : undefined;
  if (!preset) problems.push({ kind: 'bad-value', key: PRESET, text: asked, used: kind.defaultPreset });
  let scene = preset ?? defaultScene(kind);

  // In the order of the fields, not of the address: a later field may depend on an earlier one.
  for (const field of kind.fields) {
    const text = pairs.findLast(([key]) => key === field.key)?.[1];
    if (text === undefined) continue;
    const next = field.write(text, scene);
    if (next && safeParse(kind.schema, next).success) scene = next;
    else problems.push({ kind: 'bad-value', key: field.key, text, used: field.read(scene) ?? '' });
  }
  for (const [key, text] of pairs) {
    const known = key === PRESET || kind.fields.some((field) => field.key === key);
    if (!known) problems.push({ kind: 'unknown-key', key, text, used: '' });
  }
  return { scene, problems };
}
