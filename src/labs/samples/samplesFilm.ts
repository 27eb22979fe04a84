import { showsLab } from '../../state/klarityState';
import { labEdit } from '../../state/labHooks';
import type { LabFilm } from '../lab';
import { lastStep } from './playback';
import { samplesCore } from './samplesCore';
import { setStep } from './samplesEdits';

/** The walks, frame by frame. */
export const samplesFilm: LabFilm = {
  steps: (state) => (showsLab(state, samplesCore) ? lastStep(state.results, state.scene) : 0),
  show: (klarity, step) => labEdit(klarity, samplesCore)('film', (scene) => setStep(scene, step), { undoable: false, timeStamp: null }),
};
