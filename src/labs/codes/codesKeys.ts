import type { Language } from '../../scene/preferences';
import { ownsScene } from '../../scene/sceneKind';
import type { Klarity } from '../../state/klarity';
import { labEdit } from '../../state/labHooks';
import type { LabKey } from '../lab';
import { codesCore } from './codesCore';
import { setBrush, setCode, setSeed, setTree, swap } from './codesEdits';
import { codesPresets } from './codesPresets';
import { codeKinds, SEEDS, symbolCount } from './codesScene';
import type { CodesScene } from './codesScene';
import { codesWords } from './codesWords';
import type { en } from './en';
import { stepBy, togglePlay } from './playback';
import { presetNames, presetOf } from './presetOf';

const says =
  (name: keyof typeof en.keys): LabKey['does'] =>
  (_, lang: Language) =>
    codesWords.of(lang).keys[name];

function once(klarity: Klarity, label: string, recipe: (scene: CodesScene) => CodesScene, undoable = true): void {
  klarity.settle();
  labEdit(klarity, codesCore)(label, recipe, { undoable });
  klarity.settle();
}

const next = <T>(list: readonly T[], one: T): T => list[(list.indexOf(one) + 1) % list.length] ?? one;

function walk(scene: CodesScene, by: number): CodesScene {
  const count = symbolCount(scene);
  return setBrush(scene, scene.brush === null ? 0 : (scene.brush + by + count) % count);
}

function toPreset(klarity: Klarity, by: number): void {
  const { scene } = klarity.store.getState();
  if (!ownsScene(codesCore, scene)) return;
  const found = presetOf(scene);
  const at = found === null ? (by > 0 ? -1 : 0) : presetNames.indexOf(found.name);
  const name = presetNames[(at + by + presetNames.length) % presetNames.length];
  if (name !== undefined) klarity.replace(codesPresets[name]);
}

/** The lab without a mouse, from the far end of a lecture room. */
export const codesKeys: readonly LabKey[] = [
  { keys: [' '], shown: 'Space', does: says('play'), press: togglePlay },
  {
    keys: [',', '.'],
    shown: ', .',
    repeats: true,
    does: says('step'),
    press: (klarity, key) => stepBy(klarity, key === ',' ? -1 : 1),
  },
  {
    keys: ['ArrowLeft', 'ArrowRight'],
    shown: '← →',
    repeats: true,
    does: says('walk'),
    press: (klarity, key) => once(klarity, 'brush', (scene) => walk(scene, key === 'ArrowLeft' ? -1 : 1), false),
  },
  { keys: ['c'], shown: 'C', does: says('code'), press: (klarity) => once(klarity, 'code', (scene) => setCode(scene, next(codeKinds, scene.code))) },
  {
    keys: ['t'],
    shown: 'T',
    does: says('tree'),
    press: (klarity) => once(klarity, 'tree', (scene) => setTree(scene, scene.tree === 'right' ? 'wrong' : 'right'), false),
  },
  { keys: ['x'], shown: 'X', does: says('swap'), press: (klarity) => once(klarity, 'swap', swap) },
  {
    keys: ['d'],
    shown: 'D',
    does: says('draw'),
    press: (klarity) => once(klarity, 'seed', (scene) => setSeed(scene, (scene.seed + 1) % (SEEDS.max + 1))),
  },
  {
    // What a presenter's clicker sends.
    keys: ['PageDown', 'PageUp'],
    shown: 'PgDn PgUp',
    does: says('next'),
    press: (klarity, key) => toPreset(klarity, key === 'PageDown' ? 1 : -1),
  },
];
