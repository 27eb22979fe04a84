import { showsLab } from '../../state/klarityState';
import { labEdit } from '../../state/labHooks';
import type { LabFilm } from '../lab';
import { lastStep } from './lastStep';
import { planeCore } from './planeCore';
import { setStep } from './planeEdits';

/** The way of q, step by step. */
export const planeFilm: LabFilm = {
  steps: (state) => (showsLab(state, planeCore) ? lastStep(state.results.plane, state.scene.mode) : 0),
  show: (klarity, step) => labEdit(klarity, planeCore)('film', (scene) => setStep(scene, step), { undoable: false, timeStamp: null }),
};
