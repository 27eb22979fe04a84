import { defaultScene } from '../../scene/sceneKind';
import { drawLab } from '../drawLab';
import type { LabControls } from '../lab';
import { divergencesCore } from './divergencesCore';
import { divergencesLab } from './divergencesLab';
import type { DivergencesScene } from './divergencesScene';

/** For tests: the lab, with all its numbers in. */
export const drawDivergences = (scene: DivergencesScene = defaultScene(divergencesCore), show?: readonly string[], controls?: LabControls) =>
  drawLab(divergencesLab, divergencesCore, { scene, show, controls });
