import { parameterValue } from '../../distribution/parameterValue';
import { barProbs, isBars, setProb } from '../../distribution/pmfEdits';
import { scalarParameter } from '../../distribution/scalarParameter';
import { setParameter } from '../../distribution/setParameter';
import { families } from '../../math/families';
import type { LabKey } from '../lab';
import { labKeys } from '../labKeys';
import { compareCore } from './compareCore';
import { setBinWidth, setBrush, setDirection, setDistribution, setSmoothing, swapLaws, toggleLock } from './compareEdits';
import type { CompareScene } from './compareScene';
import { compareWords } from './compareWords';
import { presetNames, presetOf } from './presetOf';
import { shownPair } from './shownPair';
import { startBinWidth } from './startBinWidth';
import { START_SMOOTHING } from './startSmoothing';
import { stepAlong } from './stepAlong';

/** A key moves a parameter by so many of its slider's steps. */
const STRIDE = 10;
/** And a bar by so much. */
const PROBABILITY_STEP = 0.01;

const { says, once, turnPresets } = labKeys(compareCore, compareWords);

/** The bar that keys move and lock: the one looked at, or the first. */
const barAt = ({ brush }: CompareScene): number => Math.max(0, Math.round(brush ?? 0));

function raise(scene: CompareScene, by: number): CompareScene {
  const { distribution } = scene.pair.q;
  const x = barAt(scene);
  if (!isBars(distribution) || !(x < barProbs(distribution).length)) return scene;
  const value = (barProbs(distribution)[x] ?? 0) + by * PROBABILITY_STEP;
  const raised = setProb(distribution, distribution, x, Number(value.toPrecision(12)), new Set(scene.locked.q));
  return setBrush(setDistribution(scene, 'q', raised), x);
}

/** The n-th parameter of q that is a number, by some steps. */
function nudge(scene: CompareScene, n: number, by: number): CompareScene {
  const { distribution } = scene.pair.q;
  const name = Object.keys(families[distribution.family].parameters)[n];
  const parameter = name === undefined ? undefined : scalarParameter(distribution.family, name);
  if (name === undefined || !parameter) return scene;
  const value = parameterValue(distribution, name) + by * STRIDE * parameter.slider.step;
  return setDistribution(scene, 'q', setParameter(distribution, name, Number(value.toPrecision(12))));
}

const shift = (scene: CompareScene, by: number): CompareScene => nudge(scene, 0, by);

/** The lab without a mouse, from the far end of a lecture room. */
export const compareKeys: readonly LabKey[] = [
  {
    keys: ['ArrowLeft', 'ArrowRight'],
    shown: '← →',
    repeats: true,
    does: says('walk'),
    press: (klarity, key) =>
      once(
        klarity,
        'brush',
        (scene) => setBrush(scene, stepAlong(shownPair(scene.pair), scene.brush, key === 'ArrowLeft' ? -1 : 1)),
        false,
      ),
  },
  { keys: ['x'], shown: 'X', does: says('swap'), press: (klarity) => once(klarity, 'swap', swapLaws) },
  {
    keys: ['d'],
    shown: 'D',
    does: says('direction'),
    press: (klarity) =>
      once(klarity, 'direction', (scene) => setDirection(scene, scene.direction === 'forward' ? 'reverse' : 'forward')),
  },
  {
    keys: ['[', ']'],
    shown: '[ ]',
    repeats: true,
    does: says('shift'),
    press: (klarity, key) => once(klarity, 'q', (scene) => (isBars(scene.pair.q.distribution) ? raise : shift)(scene, key === '[' ? -1 : 1)),
  },
  {
    keys: [',', '.'],
    shown: ', .',
    repeats: true,
    does: says('widen'),
    press: (klarity, key) => once(klarity, 'q', (scene) => nudge(scene, 1, key === ',' ? -1 : 1)),
  },
  {
    keys: ['l'],
    shown: 'L',
    does: says('lock'),
    press: (klarity) =>
      once(klarity, 'lock', (scene) => {
        const next = toggleLock(scene, 'q', barAt(scene));
        return next === scene ? scene : setBrush(next, barAt(scene));
      }),
  },
  {
    keys: ['b'],
    shown: 'B',
    does: says('bins'),
    press: (klarity) =>
      once(klarity, 'bins', (scene) => setBinWidth(scene, scene.pair.binWidth === null ? startBinWidth(scene) : null)),
  },
  {
    keys: ['e'],
    shown: 'E',
    does: says('smooth'),
    press: (klarity) =>
      once(klarity, 'smooth', (scene) => {
        const { p, q } = scene.pair.smoothing;
        const to = p === 0 && q === 0 ? START_SMOOTHING : 0;
        return setSmoothing(scene, { p: to, q: to });
      }),
  },
  turnPresets('next', () => presetNames, presetOf),
];
