import { safeParse } from 'valibot';
import type { Problem } from './problem';
import type { SceneBase } from './scene';
import { defaultScene } from './sceneKind';
import type { SceneKind } from './sceneKind';

const PRESET = 'preset';

/**
 * The scene as its difference from a preset: `preset=…&key=value…`. `start` is what a hash that names no preset starts from;
 * it is the default preset unless the place has a scene of its own.
 */
export function encodeHash<S extends SceneBase>(
  kind: SceneKind<S>,
  scene: S,
  preset = kind.defaultPreset,
  start: S = defaultScene(kind),
): string {
  const isNamed = preset !== kind.defaultPreset;
  const pairs: string[] = isNamed ? [`${PRESET}=${preset}`] : [];
  // What decoding has made by then: writing one field may have moved a later one.
  let reached = isNamed ? (kind.presets[preset] ?? start) : start;
  for (const { key, read, write } of kind.fields) {
    const text = read(scene);
    if (text === undefined || text === read(reached)) continue;
    pairs.push(`${key}=${text}`);
    reached = write(text, reached) ?? reached;
  }
  return pairs.join('&');
}

/** The scene that a hash describes. Every part that cannot be taken is left as the preset has it, and named. */
export function decodeHash<S extends SceneBase>(
  kind: SceneKind<S>,
  hash: string,
  start: S = defaultScene(kind),
): { readonly scene: S; readonly problems: readonly Problem[] } {
  const pairs = [...new URLSearchParams(hash.replace(/^#/, ''))];
  const problems: Problem[] = [];
  const asked = pairs.findLast(([key]) => key === PRESET)?.[1];
  const preset = asked !== undefined && Object.hasOwn(kind.presets, asked) ? kind.presets[asked] : undefined;
  if (asked !== undefined && !preset) {
    problems.push({ kind: 'bad-value', key: PRESET, text: asked, used: '' });
  }
  let scene = preset ?? start;

  // In the order of the fields, not of the address: a later field may depend on an earlier one.
  for (const field of kind.fields) {
    const text = pairs.findLast(([key]) => key === field.key)?.[1];
    if (text === undefined) continue;
    const next = field.write(text, scene);
    const parsed = next && safeParse(kind.schema, next);
    if (parsed?.success) scene = parsed.output;
    else problems.push({ kind: 'bad-value', key: field.key, text, used: field.read(scene) ?? '' });
  }
  for (const [key, text] of pairs) {
    const known = key === PRESET || kind.fields.some((field) => field.key === key);
    if (!known) problems.push({ kind: 'unknown-key', key, text, used: '' });
  }
  return { scene, problems };
}
