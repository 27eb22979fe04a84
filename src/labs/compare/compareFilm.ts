import { showsLab } from '../../state/klarityState';
import { labEdit } from '../../state/labHooks';
import type { LabFilm } from '../lab';
import { compareCore } from './compareCore';
import { setBrush } from './compareEdits';
import { shownPair } from './shownPair';
import type { ShownPair } from './shownPair';

/** As many places of a density as make a walk; of outcomes no more than there are. */
const MOST_STEPS = 90;

const lastStep = ({ stops }: ShownPair): number => Math.min(MOST_STEPS, (stops?.length ?? Infinity) - 1);

function placeAt(pair: ShownPair, step: number): number {
  const part = step / Math.max(1, lastStep(pair));
  const { stops, domain } = pair;
  return stops?.[Math.round(part * (stops.length - 1))] ?? domain[0] + part * (domain[1] - domain[0]);
}

/** x walked from one end of the view to the other, through every chart at once. */
export const compareFilm: LabFilm = {
  steps: (state) => (showsLab(state, compareCore) ? lastStep(shownPair(state.scene.pair)) : 0),
  show: (klarity, step) =>
    labEdit(klarity, compareCore)('film', (scene) => setBrush(scene, placeAt(shownPair(scene.pair), step)), {
      undoable: false,
      timeStamp: null,
    }),
};
