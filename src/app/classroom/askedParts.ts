import type { Lab } from '../../labs/lab';
import type { SceneBase } from '../../scene/scene';

/** What a room sees before the answer is called for: of the lab's question what the scene shows or what stands alone, else the first that it shows. */
export function askedParts(lab: Pick<Lab, 'core' | 'question'>, scene: SceneBase): readonly string[] {
  const { core } = lab;
  const question = lab.question(scene);
  const own = core.ownParts?.(scene);
  if (!own) return question;
  const asked = question.filter((part) => own.includes(part) || core.whole?.includes(part) === false);
  return asked.length > 0 ? asked : own.slice(0, 1);
}
