import type { LabKey } from '../lab';
import { labKeys } from '../labKeys';
import { nextOf } from '../nextOf';
import { divergencesCore } from './divergencesCore';
import { huntOn, mergeNext, setAlpha, setMode, setPosition, setProperty, splitAll, swapLaws } from './divergencesEdits';
import { ALPHAS, modes, properties } from './divergencesScene';
import type { DivergencesScene } from './divergencesScene';
import { divergencesWords } from './divergencesWords';
import { movableOf } from './moving';
import { openMode, presetNames, presetOf } from './presetOf';

/** So many presses cross the range. */
const PRESSES = 60;

const { says, once, press, turnModes, turnPresets } = labKeys(divergencesCore, divergencesWords);

function move(scene: DivergencesScene, by: number): DivergencesScene {
  const movable = movableOf(scene);
  if (!movable) return scene;
  const { from, to } = scene.moving;
  return setPosition(scene, movable.value + by * (movable.isInteger ? 1 : (to - from) / PRESSES));
}

/** The lab without a mouse, from the far end of a lecture room. */
export const divergencesKeys: readonly LabKey[] = [
  {
    keys: ['ArrowLeft', 'ArrowRight'],
    shown: '← →',
    repeats: true,
    does: says('move'),
    press: (klarity, key) => once(klarity, 'position', (scene) => move(scene, key === 'ArrowLeft' ? -1 : 1)),
  },
  {
    keys: ['[', ']'],
    shown: '[ ]',
    repeats: true,
    does: says('alpha'),
    press: (klarity, key) => once(klarity, 'alpha', (scene) => setAlpha(scene, scene.alpha + (key === '[' ? -1 : 1) * ALPHAS.step)),
  },
  turnModes('mode', modes, ({ mode }) => mode, openMode, setMode),
  { keys: ['t'], shown: 'T', does: says('property'), press: press('proof', (scene) => setProperty(scene, nextOf(properties, scene.property))) },
  { keys: ['h'], shown: 'H', does: says('hunt'), press: press('hunt', huntOn) },
  { keys: ['j'], shown: 'J', does: says('merge'), press: press('merge', mergeNext) },
  { keys: ['u'], shown: 'U', does: says('split'), press: press('split', splitAll) },
  { keys: ['x'], shown: 'X', does: says('swap'), press: press('swap', swapLaws) },
  turnPresets('next', () => presetNames, presetOf),
];
