import type { LabKey } from '../lab';
import { labKeys } from '../labKeys';
import { fitCore } from './fitCore';
import { setBrush, setDirection, setLead, setTheta } from './fitEdits';
import type { FitScene } from './fitScene';
import { fitWords } from './fitWords';
import { hasBasins } from './hasBasins';
import { fitModelOf } from '../../math/fitting/fitModelOf';
import { isInside } from '../../math/fitting/isInside';
import { seek, stepBy, togglePlay } from './playback';
import { presetNames, presetOf } from './presetOf';
import { sceneView } from './sceneView';
import { families } from '../../math/families';

const { says, once, turnPresets } = labKeys(fitCore, fitWords);

/** A hundredth of what is shown, or an outcome. */
function walk(scene: FitScene, by: number): FitScene {
  const { low, high } = sceneView(scene);
  const isDiscrete = families[scene.p.distribution.family].kind === 'discrete';
  const step = isDiscrete ? 1 : (high - low) / 100;
  const from = scene.brush ?? (isDiscrete ? Math.round((low + high) / 2) : (low + high) / 2) - by * step;
  return setBrush(scene, Math.min(Math.max(from + by * step, low), high));
}

/** The start, a little way along one of its unconstrained coordinates. */
function nudge(scene: FitScene, axis: number, by: number): FitScene {
  const model = fitModelOf(scene.model, scene.free);
  const [parameter, value] = [model.parameters[axis], model.theta[axis]];
  if (!parameter || value === undefined) return scene;
  const { to, from } = parameter.unconstrained;
  const theta = model.theta.with(axis, from(to(value) + by * 0.1));
  // A key that is held long enough comes to the end of the numbers.
  return isInside(model, theta) ? setTheta(scene, theta) : scene;
}

/** The lab without a mouse, from the far end of a lecture room. */
export const fitKeys: readonly LabKey[] = [
  { keys: [' '], shown: '␣', does: says('play'), press: (klarity) => togglePlay(klarity) },
  {
    keys: [',', '.'],
    shown: ', .',
    repeats: true,
    does: says('step'),
    press: (klarity, key) => stepBy(klarity, key === ',' ? -1 : 1),
  },
  { keys: ['Home'], shown: 'Home', does: says('rewind'), press: (klarity) => seek(klarity, 0) },
  {
    keys: ['[', ']'],
    shown: '[ ]',
    repeats: true,
    does: says('start'),
    press: (klarity, key) => once(klarity, 'theta', (scene) => nudge(scene, 0, key === '[' ? -1 : 1)),
  },
  {
    keys: ['-', '='],
    shown: '− =',
    repeats: true,
    does: says('second'),
    press: (klarity, key) => once(klarity, 'theta', (scene) => nudge(scene, 1, key === '-' ? -1 : 1)),
  },
  {
    keys: ['ArrowLeft', 'ArrowRight'],
    shown: '← →',
    repeats: true,
    does: says('walk'),
    press: (klarity, key) => once(klarity, 'brush', (scene) => walk(scene, key === 'ArrowLeft' ? -1 : 1), false),
  },
  {
    keys: ['d'],
    shown: 'D',
    does: says('direction'),
    press: (klarity) => once(klarity, 'direction', (scene) => setDirection(scene, scene.direction === 'forward' ? 'reverse' : 'forward')),
  },
  {
    keys: ['l'],
    shown: 'L',
    does: says('lead'),
    press: (klarity) => once(klarity, 'lead', (scene) => setLead(scene, (scene.lead + 1) % scene.racers.length)),
  },
  {
    keys: ['b'],
    shown: 'B',
    does: says('basins'),
    press: (klarity) => once(klarity, 'basins', (scene) => (hasBasins(scene) ? { ...scene, basins: !scene.basins } : scene)),
  },
  turnPresets('preset', () => presetNames, presetOf),
];
