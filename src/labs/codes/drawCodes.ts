import { defaultScene } from '../../scene/sceneKind';
import type { Unit } from '../../math/unit';
import { drawLab } from '../drawLab';
import type { LabControls } from '../lab';
import { codesCore } from './codesCore';
import { codesLab } from './codesLab';
import type { CodesScene } from './codesScene';

/** For tests: the lab, with all its numbers in. */
export const drawCodes = (
  scene: CodesScene = defaultScene(codesCore),
  { show, controls, unit }: { readonly show?: readonly string[]; readonly controls?: LabControls; readonly unit?: Unit } = {},
) => drawLab(codesLab, codesCore, { scene, show, controls, ...(unit && { unit }) });
