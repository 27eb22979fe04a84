import type { LabKey } from '../lab';
import { labKeys } from '../labKeys';
import { planeCore } from './planeCore';
import { moveModel, setBumps, setMode, setRate, setTruth } from './planeEdits';
import { planeModes, RATES, RHOS, WEIGHTS } from './planeScene';
import type { PlaneScene } from './planeScene';
import { planeWords } from './planeWords';
import { seek, stepBy, togglePlay } from './playback';
import { openMode, presetNames, presetOf } from './presetOf';

const { says, once, turnModes, turnPresets } = labKeys(planeCore, planeWords);

const within = ({ min, max }: { readonly min: number; readonly max: number }, value: number): number =>
  Number(Math.min(Math.max(value, min), max).toFixed(4)) + 0;

/** The number that each mode is about: how p leans, how its mass is shared out, how fast an encoder is pulled. */
function turn(scene: PlaneScene, by: number): PlaneScene {
  if (scene.mode === 'meanField') return setTruth(scene, { rho: within(RHOS, scene.p.rho + by * 0.05) });
  if (scene.mode === 'twoModes') return setBumps(scene, { weight: within(WEIGHTS, scene.bumps.weight + by * 0.05) });
  return setRate(scene, within(RATES, scene.rate + by * 0.05));
}

const ways: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-0.1, 0],
  ArrowRight: [0.1, 0],
  ArrowUp: [0, 0.1],
  ArrowDown: [0, -0.1],
};

function move(scene: PlaneScene, key: string): PlaneScene {
  const [dx, dy] = ways[key] ?? [0, 0];
  return moveModel(scene, [scene.q.mu[0] + dx, scene.q.mu[1] + dy]);
}

/** The lab without a mouse, from the far end of a lecture room. */
export const planeKeys: readonly LabKey[] = [
  { keys: [' '], shown: '␣', does: says('play'), press: (klarity) => togglePlay(klarity) },
  { keys: [',', '.'], shown: ', .', repeats: true, does: says('step'), press: (klarity, key) => stepBy(klarity, key === ',' ? -1 : 1) },
  { keys: ['Home'], shown: 'Home', does: says('rewind'), press: (klarity) => seek(klarity, 0) },
  { keys: ['[', ']'], shown: '[ ]', repeats: true, does: says('turn'), press: (klarity, key) => once(klarity, 'turn', (scene) => turn(scene, key === '[' ? -1 : 1)) },
  {
    keys: ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'],
    shown: '← → ↑ ↓',
    repeats: true,
    does: says('move'),
    press: (klarity, key) => once(klarity, 'move', (scene) => move(scene, key)),
  },
  turnModes('mode', planeModes, ({ mode }) => mode, openMode, setMode),
  turnPresets('next', () => presetNames, presetOf),
];
