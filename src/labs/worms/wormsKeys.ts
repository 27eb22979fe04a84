import { oneParameterFamilies } from '../../math/families/finite';
import type { Klarity } from '../../state/klarity';
import { oneEdit } from '../../state/labHooks';
import type { LabKey } from '../lab';
import { wormsCore } from './wormsCore';
import { setBrush, setDirection, setTargetProb, setTheta, targetProbs } from './wormsEdits';
import { outcomesOf } from './wormsScene';
import type { WormsScene } from './wormsScene';
import { seek, standingTheta, stepBy, togglePlay } from './playback';

const PROBABILITY_STEP = 0.01;
const THETA_STEP = 0.01;

const once = (klarity: Klarity, label: string, recipe: (scene: WormsScene) => WormsScene, undoable = true): void =>
  oneEdit(klarity, wormsCore)(label, recipe, { undoable });

function walk(scene: WormsScene, by: number): WormsScene {
  const last = outcomesOf(scene) - 1;
  const from = scene.brush ?? (by > 0 ? -1 : last + 1);
  return setBrush(scene, Math.min(Math.max(from + by, 0), last));
}

function raise(scene: WormsScene, by: number): WormsScene {
  const x = scene.brush ?? 0;
  return setBrush(setTargetProb(scene, scene, x, (targetProbs(scene)[x] ?? 0) + by), x);
}

/** From where the start of the run is; a step inside the slider's range. */
function nudgeTheta(scene: WormsScene, by: number): WormsScene {
  const family = oneParameterFamilies[scene.approximation.family];
  const { min, max } = family.parameter.slider;
  return setTheta(scene, Math.min(Math.max(family.theta(scene.approximation.params) + by, min), max));
}

/** The lab without a mouse, from the far end of a lecture room. */
export const wormsKeys: readonly LabKey[] = [
  {
    keys: ['ArrowLeft', 'ArrowRight'],
    shown: '← →',
    repeats: true,
    does: (m) => m.classroom.walk,
    press: (klarity, key) => once(klarity, 'brush', (scene) => walk(scene, key === 'ArrowLeft' ? -1 : 1), false),
  },
  {
    keys: ['ArrowUp', 'ArrowDown'],
    shown: '↑ ↓',
    repeats: true,
    does: (m) => m.classroom.raise,
    press: (klarity, key) =>
      once(klarity, 'p', (scene) => raise(scene, key === 'ArrowUp' ? PROBABILITY_STEP : -PROBABILITY_STEP)),
  },
  {
    keys: ['[', ']'],
    shown: '[ ]',
    repeats: true,
    does: (m) => m.classroom.theta,
    press: (klarity, key) => once(klarity, 'theta', (scene) => nudgeTheta(scene, key === '[' ? -THETA_STEP : THETA_STEP)),
  },
  {
    keys: [' '],
    shown: '␣',
    does: (m) => m.classroom.play,
    press: (klarity) => togglePlay(klarity),
  },
  {
    keys: [',', '.'],
    shown: ', .',
    repeats: true,
    does: (m) => m.classroom.step,
    press: (klarity, key) => stepBy(klarity, key === ',' ? -1 : 1),
  },
  {
    keys: ['Home'],
    shown: 'Home',
    does: (m) => m.classroom.rewind,
    press: (klarity) => seek(klarity, 0),
  },
  {
    keys: ['d'],
    shown: 'D',
    does: (m) => m.classroom.direction,
    press: (klarity) => {
      const theta = standingTheta(klarity);
      once(klarity, 'direction', (scene) =>
        setDirection(scene, scene.direction === 'forward' ? 'reverse' : 'forward', theta),
      );
    },
  },
  {
    keys: ['m'],
    shown: 'M',
    does: (m) => m.classroom.model,
    press: (klarity) =>
      once(klarity, 'model', (scene) => ({ ...scene, model: scene.model === 'rival' ? 'approximation' : 'rival' })),
  },
];
