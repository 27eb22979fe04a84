import type { SceneBase } from '../../scene/scene';
import { ownsScene } from '../../scene/sceneKind';
import type { Klarity } from '../../state/klarity';
import type { LabKey } from '../lab';
import { labKeys } from '../labKeys';
import { nextOf } from '../nextOf';
import { consistencyCore } from './consistencyCore';
import { setLoss, setMode, walkLook } from './consistencyEdits';
import { LIMITS, modes, schedules } from './consistencyScene';
import type { ConsistencyScene } from './consistencyScene';
import { consistencyWords } from './consistencyWords';
import { liveKeys } from './live/liveKeys';
import { openMode, presetOf, presetsOf } from './presetOf';

const isStepByStep = (scene: SceneBase): boolean => ownsScene(consistencyCore, scene) && scene.mode === 'steps';

const { says, once, turnModes, turnPresets } = labKeys(consistencyCore, consistencyWords);

/** Only the steps of the loss show what is looked at. */
function walk(klarity: Klarity, steps: number, rows: number): void {
  const { scene } = klarity.store.getState();
  if (!ownsScene(consistencyCore, scene) || scene.mode !== 'steps') return;
  once(klarity, 'look', (now) => walkLook(now, steps, rows), false);
}

/** A temperature or a threshold by a twentieth. */
function nudge(scene: ConsistencyScene, name: 'temperature' | 'confidence', by: number): ConsistencyScene {
  const { min, max } = LIMITS[name];
  const next = Number((scene.loss[name] + by * 0.05).toPrecision(12));
  return setLoss(scene, { [name]: Math.min(Math.max(next, min), max) });
}

/** The lab without a mouse, from the far end of a lecture room. */
export const consistencyKeys: readonly LabKey[] = [
  {
    keys: ['ArrowLeft', 'ArrowRight'],
    shown: '← →',
    repeats: true,
    does: says('walk'),
    applies: isStepByStep,
    press: (klarity, key) => walk(klarity, key === 'ArrowLeft' ? -1 : 1, 0),
  },
  {
    keys: ['ArrowUp', 'ArrowDown'],
    shown: '↑ ↓',
    repeats: true,
    does: says('row'),
    applies: isStepByStep,
    press: (klarity, key) => walk(klarity, 0, key === 'ArrowUp' ? -1 : 1),
  },
  {
    keys: ['-', '='],
    shown: '− =',
    repeats: true,
    does: says('temperature'),
    press: (klarity, key) => once(klarity, 'temperature', (scene) => nudge(scene, 'temperature', key === '-' ? -1 : 1)),
  },
  {
    keys: ['[', ']'],
    shown: '[ ]',
    repeats: true,
    does: says('confidence'),
    press: (klarity, key) => once(klarity, 'confidence', (scene) => nudge(scene, 'confidence', key === '[' ? -1 : 1)),
  },
  {
    keys: ['a'],
    shown: 'A',
    does: says('annealing'),
    press: (klarity) =>
      once(klarity, 'annealing', (scene) => setLoss(scene, { annealing: nextOf(schedules, scene.loss.annealing) })),
  },
  turnModes('mode', modes, ({ mode }) => mode, openMode, setMode),
  {
    keys: ['t'],
    shown: 'T',
    does: says('side'),
    press: (klarity) =>
      once(klarity, 'side', (scene) =>
        setLoss(scene, { tempered: scene.loss.tempered === 'augmented' ? 'original' : 'augmented' }),
      ),
  },
  {
    keys: ['n'],
    shown: 'N',
    does: says('mean'),
    press: (klarity) =>
      once(klarity, 'mean', (scene) => setLoss(scene, { normaliseBy: scene.loss.normaliseBy === 'mask' ? 'batch' : 'mask' })),
  },
  ...liveKeys,
  turnPresets('preset', ({ mode }) => presetsOf(mode), presetOf),
];
