import { setMeasure, setPosition } from '../../labs/divergences/divergencesEdits';
import { divergencesPresets } from '../../labs/divergences/divergencesPresets';
import type { DivergencesScene } from '../../labs/divergences/divergencesScene';
import type { Misconception } from './misconception';

const { apart, disjoint: hours, triangle } = divergencesPresets;
/** The table's proof of the metrics is a hunt, and is not shown. */
const towns: DivergencesScene = { ...triangle, property: 'symmetric' };

export const distance: Misconception = {
  lab: 'divergences',
  scene: towns,
  scenes: { root: setMeasure(towns, 'rootJensenShannon') },
  parts: ['triangle', 'legs'],
  options: ['symmetric', 'triangle', 'zero'],
  right: 'zero',
};

export const units: Misconception = {
  lab: 'divergences',
  scene: apart,
  parts: ['curves'],
  options: ['minimum', 'kl', 'tv'],
  right: 'kl',
};

export const disjoint: Misconception = {
  lab: 'divergences',
  scene: setPosition(hours, 1.5),
  scenes: { far: setPosition(hours, 3.5) },
  parts: ['distributions', 'curves'],
  options: ['kl', 'js', 'w1'],
  right: 'w1',
};
