import type { Language } from '../../scene/preferences';
import { ownsScene } from '../../scene/sceneKind';
import type { Klarity } from '../../state/klarity';
import { labEdit } from '../../state/labHooks';
import type { LabKey } from '../lab';
import { divergencesCore } from './divergencesCore';
import { huntOn, mergeNext, setAlpha, setPosition, setProperty, splitAll, swapLaws } from './divergencesEdits';
import { divergencesPresets } from './divergencesPresets';
import { ALPHAS, modes, properties } from './divergencesScene';
import type { DivergencesScene } from './divergencesScene';
import { divergencesWords } from './divergencesWords';
import type { en } from './en';
import { movableOf } from './moving';
import { openMode, presetNames, presetOf } from './presetOf';

/** So many presses cross the range. */
const PRESSES = 60;

const says =
  (name: keyof typeof en.keys): LabKey['does'] =>
  (_, lang: Language) =>
    divergencesWords.of(lang).keys[name];

function once(klarity: Klarity, label: string, recipe: (scene: DivergencesScene) => DivergencesScene): void {
  klarity.settle();
  labEdit(klarity, divergencesCore)(label, recipe);
  klarity.settle();
}

const press =
  (label: string, recipe: (scene: DivergencesScene) => DivergencesScene): LabKey['press'] =>
  (klarity) =>
    once(klarity, label, recipe);

const next = <T>(list: readonly T[], one: T): T => list[(list.indexOf(one) + 1) % list.length] ?? one;

function move(scene: DivergencesScene, by: number): DivergencesScene {
  const movable = movableOf(scene);
  if (!movable) return scene;
  const { from, to } = scene.moving;
  return setPosition(scene, movable.value + by * (movable.isInteger ? 1 : (to - from) / PRESSES));
}

function toPreset(klarity: Klarity, by: number): void {
  const { scene } = klarity.store.getState();
  if (!ownsScene(divergencesCore, scene)) return;
  const found = presetOf(scene);
  const at = found === null ? (by > 0 ? -1 : 0) : presetNames.indexOf(found.name);
  const name = presetNames[(at + by + presetNames.length) % presetNames.length];
  if (name !== undefined) klarity.replace(divergencesPresets[name]);
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
  { keys: ['m'], shown: 'M', does: says('mode'), press: press('mode', (scene) => openMode(scene, next(modes, scene.mode))) },
  { keys: ['t'], shown: 'T', does: says('property'), press: press('proof', (scene) => setProperty(scene, next(properties, scene.property))) },
  { keys: ['h'], shown: 'H', does: says('hunt'), press: press('hunt', huntOn) },
  { keys: ['j'], shown: 'J', does: says('merge'), press: press('merge', mergeNext) },
  { keys: ['u'], shown: 'U', does: says('split'), press: press('split', splitAll) },
  { keys: ['x'], shown: 'X', does: says('swap'), press: press('swap', swapLaws) },
  {
    // What a presenter's clicker sends.
    keys: ['PageDown', 'PageUp'],
    shown: 'PgDn PgUp',
    does: says('next'),
    press: (klarity, key) => toPreset(klarity, key === 'PageDown' ? 1 : -1),
  },
];
