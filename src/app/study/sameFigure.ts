import type { SceneBase } from '../../scene/scene';
import { sameData } from '../../state/sameData';

const bare = (scene: SceneBase): SceneBase & { readonly brush: null } => ({ ...scene, brush: null });

/** Whether two scenes are one but for what is pointed at. */
export function sameFigure(a: SceneBase, b: SceneBase): boolean {
  return sameData(bare(a), bare(b));
}
