import * as v from 'valibot';
import { messageOf } from '../../i18n/messageOf';
import type { SceneBase } from '../../scene/scene';
import type { AnyState } from '../../state/klarityState';
import { messageData } from '../embed/messageData';

/** What tells our files from others. */
const FORMAT = 'klarity-scene';
const VERSION = 1;
/** A million numbers of the reader's own take a third of it. */
export const MOST_BYTES = 64 * 1024 * 1024;

export type FileProblem =
  | { readonly kind: 'too-large'; readonly megabytes: number }
  | { readonly kind: 'not-json'; readonly reason: string }
  | { readonly kind: 'not-ours' }
  | { readonly kind: 'other-version'; readonly version: string };

export type SceneFileReading =
  | { readonly ok: true; readonly lab: string; readonly scene: unknown }
  | { readonly ok: false; readonly problem: FileProblem };

/** The scene alone, whole: what a link may have to leave out. */
export function sceneFileText(scene: SceneBase): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, scene }, undefined, 1)}\n`;
}

/** The scene with its numbers, in nats; a file of it can be opened, too. */
export function numbersFileText({ lab, scene, results }: AnyState): string {
  const metrics = messageData(lab.metrics(results));
  return `${JSON.stringify({ format: FORMAT, version: VERSION, unit: 'nats', metrics, scene }, undefined, 1)}\n`;
}

const envelope = v.object({
  format: v.literal(FORMAT),
  version: v.union([v.number(), v.string()]),
  scene: v.looseObject({ lab: v.string() }),
});

/** What a file says, as far as that can be told without its lab. */
export function readSceneFile(text: string): SceneFileReading {
  if (text.length > MOST_BYTES) return refused({ kind: 'too-large', megabytes: MOST_BYTES / 1024 / 1024 });
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return refused({ kind: 'not-json', reason: messageOf(error) });
  }
  const parsed = v.safeParse(envelope, data);
  if (!parsed.success) return refused({ kind: 'not-ours' });
  const { version, scene } = parsed.output;
  if (version !== VERSION) return refused({ kind: 'other-version', version: String(version) });
  return { ok: true, lab: scene.lab, scene };
}

function refused(problem: FileProblem): SceneFileReading {
  return { ok: false, problem };
}
