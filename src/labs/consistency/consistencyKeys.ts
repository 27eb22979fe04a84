import type { Language } from '../../scene/preferences';
import type { SceneBase } from '../../scene/scene';
import { ownsScene } from '../../scene/sceneKind';
import type { Klarity } from '../../state/klarity';
import { labEdit } from '../../state/labHooks';
import type { LabKey } from '../lab';
import { consistencyCore } from './consistencyCore';
import { setLoss, walkLook } from './consistencyEdits';
import { consistencyPresets } from './consistencyPresets';
import { LIMITS, modes, schedules } from './consistencyScene';
import type { ConsistencyScene } from './consistencyScene';
import { consistencyWords } from './consistencyWords';
import type { en } from './en';
import { liveKeys } from './live/liveKeys';
import { openMode, presetOf, presetsOf } from './presetOf';

const isStepByStep = (scene: SceneBase): boolean => ownsScene(consistencyCore, scene) && scene.mode === 'steps';

const says =
  (name: keyof typeof en.keys): LabKey['does'] =>
  (_, lang: Language) =>
    consistencyWords.of(lang).keys[name];

function once(klarity: Klarity, label: string, recipe: (scene: ConsistencyScene) => ConsistencyScene, undoable = true): void {
  klarity.settle();
  labEdit(klarity, consistencyCore)(label, recipe, { undoable });
  klarity.settle();
}

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

/** The next of a few, and after the last the first. */
function nextOf<T>(all: readonly T[], current: T | null, by = 1): T | undefined {
  const at = current === null ? (by > 0 ? -1 : 0) : all.indexOf(current);
  return all[(at + by + all.length) % all.length];
}

function toPreset(klarity: Klarity, by: number): void {
  const { scene } = klarity.store.getState();
  if (!ownsScene(consistencyCore, scene)) return;
  const next = nextOf(presetsOf(scene.mode), presetOf(scene)?.name ?? null, by);
  if (next !== undefined) klarity.replace(consistencyPresets[next]);
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
      once(klarity, 'annealing', (scene) => setLoss(scene, { annealing: nextOf(schedules, scene.loss.annealing) ?? 'off' })),
  },
  {
    keys: ['m'],
    shown: 'M',
    does: says('mode'),
    press: (klarity) => once(klarity, 'mode', (scene) => openMode(scene, nextOf(modes, scene.mode) ?? 'steps')),
  },
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
  {
    // What a presenter's clicker sends.
    keys: ['PageDown', 'PageUp'],
    shown: 'PgDn PgUp',
    does: says('preset'),
    press: (klarity, key) => toPreset(klarity, key === 'PageDown' ? 1 : -1),
  },
];
