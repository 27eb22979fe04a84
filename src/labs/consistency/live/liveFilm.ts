import { showsLab } from '../../../state/klarityState';
import { labEdit } from '../../../state/labHooks';
import type { LabFilm } from '../../lab';
import { consistencyCore } from '../consistencyCore';
import { setStep } from './liveEdits';
import { lastStep } from './lastStep';
import { FRAME_EVERY } from './liveScene';

/** The training, from its start to its end: what is not trained yet is trained for the film. */
export const liveFilm: LabFilm = {
  every: FRAME_EVERY,
  steps: (state) => (showsLab(state, consistencyCore) ? lastStep(state.results, state.scene) : 0),
  show: (klarity, step) =>
    labEdit(klarity, consistencyCore)('film', (scene) => setStep(scene, step), { undoable: false, timeStamp: null }),
};
