import { defaultScene } from '../../scene/sceneKind';
import { drawLab } from '../drawLab';
import type { LabControls } from '../lab';
import { compareCore } from './compareCore';
import { compareLab } from './compareLab';
import type { CompareScene } from './compareScene';

/** For tests: the lab, with all its numbers in. */
export const drawCompare = (scene: CompareScene = defaultScene(compareCore), show?: readonly string[], controls?: LabControls) =>
  drawLab(compareLab, compareCore, { scene, show, controls });
