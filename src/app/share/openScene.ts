import { getDotPath, safeParse } from 'valibot';
import type { Klarity } from '../../state/klarity';
import { lockedChanges } from '../../state/locks';
import { labNames } from '../labNames';
import { openLab } from '../openLab';
import type { Language } from '../../scene/preferences';
import { readSceneFile } from './sceneFile';
import type { FileProblem } from './sceneFile';

export type OpenProblem =
  | FileProblem
  | { readonly kind: 'unknown-lab'; readonly lab: string }
  | { readonly kind: 'lab-failed'; readonly lab: string }
  | { readonly kind: 'unreadable'; readonly reason: string }
  /** `field` is a path into the scene. */
  | { readonly kind: 'unknown-field' | 'missing-field' | 'locked-field'; readonly field: string }
  /** What its schema says of it, in English: a host page hears the same. */
  | { readonly kind: 'bad-field'; readonly field: string; readonly message: string };

/** Shows the scene of a file, whole, or refuses it and changes nothing. */
export async function openScene(klarity: Klarity, text: string, lang: Language): Promise<OpenProblem | undefined> {
  const reading = readSceneFile(text);
  if (!reading.ok) return reading.problem;
  const name = labNames.find((one) => one === reading.lab);
  if (!name) return { kind: 'unknown-lab', lab: reading.lab };
  const lab = await openLab(name, lang).catch(() => undefined);
  if (!lab) return { kind: 'lab-failed', lab: name };
  const parsed = safeParse(lab.core.schema, reading.scene);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const field = getDotPath(issue) ?? 'scene';
    if (issue.expected === 'never') return { kind: 'unknown-field', field };
    return issue.received === 'undefined' ? { kind: 'missing-field', field } : { kind: 'bad-field', field, message: issue.message };
  }
  const { scene, place } = klarity.store.getState();
  const [field] = scene.lab === name ? lockedChanges(place.lock, scene, parsed.output) : [];
  if (field !== undefined) return { kind: 'locked-field', field };
  // Within a lab it is one step of undo; Back returns from either.
  if (scene.lab === name) klarity.replace(parsed.output);
  else klarity.open(lab.core, parsed.output, { show: [], deck: undefined, slide: undefined, ...(place.view === 'study' && { view: 'explore' as const }) });
  return undefined;
}
