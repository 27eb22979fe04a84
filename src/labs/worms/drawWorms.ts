import { defaultScene } from '../../scene/sceneKind';
import { drawLab, startLab } from '../drawLab';
import { wormsCore } from './wormsCore';
import { wormsLab } from './wormsLab';
import type { WormsScene } from './wormsScene';

/** For tests: the state of the lab, without its view. */
export const startWorms = (scene: WormsScene = defaultScene(wormsCore)) => startLab(wormsCore, scene);

/** For tests: the lab, with all its numbers in. */
export const drawWorms = (scene: WormsScene = defaultScene(wormsCore), show?: readonly string[]) =>
  drawLab(wormsLab, wormsCore, { scene, show });
