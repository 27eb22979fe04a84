import { showsLab } from '../../state/klarityState';
import { labEdit } from '../../state/labHooks';
import type { LabFilm } from '../lab';
import { lastStep } from './playback';
import { wormsCore } from './wormsCore';
import { setRun } from './wormsEdits';

/** Gradient descent, step by step. */
export const wormsFilm: LabFilm = {
  steps: (state) => (showsLab(state, wormsCore) ? lastStep(state.results) : 0),
  show: (klarity, step) =>
    labEdit(klarity, wormsCore)('film', (scene) => setRun(scene, { step }), { undoable: false, timeStamp: null }),
};
