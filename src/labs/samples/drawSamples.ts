import { defaultScene } from '../../scene/sceneKind';
import { drawLab } from '../drawLab';
import type { LabControls } from '../lab';
import { samplesCore } from './samplesCore';
import { samplesLab } from './samplesLab';
import type { SamplesScene } from './samplesScene';

/** For tests: the lab, with all its numbers in. */
export const drawSamples = (scene: SamplesScene = defaultScene(samplesCore), show?: readonly string[], controls?: LabControls) =>
  drawLab(samplesLab, samplesCore, { scene, show, controls });
