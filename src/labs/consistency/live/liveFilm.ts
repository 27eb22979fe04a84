import { showsLab } from '../../../state/klarityState';
import { labEdit } from '../../../state/labHooks';
import type { LabFilm } from '../../lab';
import { consistencyCore } from '../consistencyCore';
import { setStep } from './liveEdits';
import { lastStep } from './lastStep';
import { FRAME_EVERY } from './liveScene';

/** The training from frame to frame, the only steps that a scene stands at: what is not trained yet is trained for the film. */
export const liveFilm: LabFilm = {
  steps: (state) => (showsLab(state, consistencyCore) ? lastStep(state.results, state.scene) / FRAME_EVERY : 0),
  show: (klarity, step) =>
    labEdit(klarity, consistencyCore)('film', (scene) => setStep(scene, step * FRAME_EVERY), { undoable: false, timeStamp: null }),
};
