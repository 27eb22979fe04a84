import type { Lab } from '../../labs/lab';
import type { SceneBase } from '../../scene/scene';

/** What a room sees before the answer is called for: of the lab's question what the scene shows, else the first that it does. */
export function askedParts({ core, question }: Pick<Lab, 'core' | 'question'>, scene: SceneBase): readonly string[] {
  const own = core.ownParts?.(scene);
  if (!own) return question;
  const asked = question.filter((part) => own.includes(part));
  return asked.length > 0 ? asked : own.slice(0, 1);
}
