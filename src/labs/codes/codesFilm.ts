import { showsLab } from '../../state/klarityState';
import { labEdit } from '../../state/labHooks';
import type { LabFilm } from '../lab';
import { codesCore } from './codesCore';
import { setSent } from './codesEdits';
import { lastStep } from './playback';
import { sendingStops } from './sendingStops';

/** The symbols as they are sent. */
export const codesFilm: LabFilm = {
  steps: (state) => (showsLab(state, codesCore) ? lastStep(state.results) : 0),
  show: (klarity, step) =>
    labEdit(klarity, codesCore)('film', (scene) => setSent(scene, sendingStops[step] ?? 0), { undoable: false, timeStamp: null }),
};
