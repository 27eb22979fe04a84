import type { LabKey } from '../lab';
import { labKeys } from '../labKeys';
import { nextOf } from '../nextOf';
import { codesCore } from './codesCore';
import { setBrush, setCode, setSeed, setTree, swap } from './codesEdits';
import { codeKinds, SEEDS, symbolCount } from './codesScene';
import type { CodesScene } from './codesScene';
import { codesWords } from './codesWords';
import { stepBy, togglePlay } from './playback';
import { presetNames, presetOf } from './presetOf';

const { says, once, turnPresets } = labKeys(codesCore, codesWords);

function walk(scene: CodesScene, by: number): CodesScene {
  const count = symbolCount(scene);
  return setBrush(scene, scene.brush === null ? 0 : (scene.brush + by + count) % count);
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
  { keys: ['c'], shown: 'C', does: says('code'), press: (klarity) => once(klarity, 'code', (scene) => setCode(scene, nextOf(codeKinds, scene.code))) },
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
  turnPresets('next', () => presetNames, presetOf),
];
