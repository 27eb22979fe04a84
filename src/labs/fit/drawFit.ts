import { drawLab } from '../drawLab';
import { fitCore } from './fitCore';
import { fitLab } from './fitLab';
import { fitPresets } from './fitPresets';
import type { FitScene } from './fitScene';

/** For tests: the lab in nats, with all its numbers in. */
export const drawFit = (scene: FitScene = fitPresets.modes, show?: readonly string[]) =>
  drawLab(fitLab, fitCore, { scene, show, unit: 'nats' });
