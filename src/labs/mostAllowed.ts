import type { SceneBase } from '../scene/scene';
import type { Klarity } from '../state/klarity';

/** Of two ways to change a scene, the one that changes more where the locks let it. */
export const mostAllowed = <S extends SceneBase>(klarity: Klarity, more: S, less: S): S => (klarity.allows(more) ? more : less);
