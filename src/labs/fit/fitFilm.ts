import { showsLab } from '../../state/klarityState';
import { labEdit } from '../../state/labHooks';
import type { LabFilm } from '../lab';
import { fitCore } from './fitCore';
import { setStep } from './fitEdits';
import { lastStep } from './lastStep';

/** The race, step by step. */
export const fitFilm: LabFilm = {
  steps: (state) => (showsLab(state, fitCore) ? lastStep(state.results.runs) : 0),
  show: (klarity, step) =>
    labEdit(klarity, fitCore)('film', (scene) => setStep(scene, step), { undoable: false, timeStamp: null }),
};
