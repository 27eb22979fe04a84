import { defaultScene } from '../../scene/sceneKind';
import { drawLab } from '../drawLab';
import type { LabControls } from '../lab';
import { planeCore } from './planeCore';
import { planeLab } from './planeLab';
import type { PlaneScene } from './planeScene';

/** For tests: the lab, with all its numbers in. */
export const drawPlane = (scene: PlaneScene = defaultScene(planeCore), show?: readonly string[], controls?: LabControls) =>
  drawLab(planeLab, planeCore, { scene, show, controls });
