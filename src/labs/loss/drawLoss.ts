import { defaultScene } from '../../scene/sceneKind';
import { drawLab } from '../drawLab';
import type { LabControls } from '../lab';
import { lossCore } from './lossCore';
import { lossLab } from './lossLab';
import type { LossScene } from './lossScene';

/** For tests: the lab, with all its numbers in. */
export const drawLoss = (scene: LossScene = defaultScene(lossCore), show?: readonly string[], controls?: LabControls) =>
  drawLab(lossLab, lossCore, { scene, show, controls });
