import type { SceneBase } from '../../scene/scene';
import type { AnyLabCore } from '../../state/labCore';

/** What stands for a lab where there is no room for all that it shows of a scene: its parts come in order of weight. */
export const firstParts = (lab: AnyLabCore, scene: SceneBase): readonly string[] => (lab.ownParts?.(scene) ?? lab.parts).slice(0, 2);
