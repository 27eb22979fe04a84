import type { LabKey } from '../lab';
import { labKeys } from '../labKeys';
import { nextOf } from '../nextOf';
import { seek, stepBy, togglePlay } from './playback';
import { openMode, presetOf, presetsOf } from './presetOf';
import { samplesCore } from './samplesCore';
import { drawAnew, setBins, setMode, setWhole, swapLaws } from './samplesEdits';
import { estimandNames, modes, truths } from './samplesScene';
import { samplesWords } from './samplesWords';

const { says, once, turnModes, turnPresets } = labKeys(samplesCore, samplesWords);

/** As many times more or fewer draws, or walks. */
const FACTOR = 10;

/** The lab without a mouse, from the far end of a lecture room. */
export const samplesKeys: readonly LabKey[] = [
  {
    keys: ['ArrowLeft', 'ArrowRight'],
    shown: '← →',
    repeats: true,
    does: says('step'),
    press: (klarity, key) => stepBy(klarity, key === 'ArrowLeft' ? -1 : 1),
  },
  { keys: [' '], shown: 'Space', does: (messages) => messages.classroom.play, press: (klarity) => togglePlay(klarity) },
  { keys: ['Home'], shown: 'Home', does: (messages) => messages.classroom.rewind, press: (klarity) => seek(klarity, 0) },
  { keys: ['n'], shown: 'N', does: says('anew'), press: (klarity) => once(klarity, 'seed', drawAnew) },
  {
    keys: ['-', '='],
    shown: '− =',
    does: says('more'),
    press: (klarity, key) =>
      once(klarity, 'n', (scene) => {
        const name = scene.mode === 'walk' ? 'walks' : 'n';
        return setWhole(scene, name, key === '-' ? scene[name] / FACTOR : scene[name] * FACTOR);
      }),
  },
  {
    keys: ['[', ']'],
    shown: '[ ]',
    does: says('bins'),
    press: (klarity, key) => once(klarity, 'bins', (scene) => setBins(scene, key === '[' ? scene.bins / 2 : scene.bins * 2)),
  },
  { keys: ['x'], shown: 'X', does: says('swap'), press: (klarity) => once(klarity, 'swap', swapLaws) },
  {
    keys: ['t'],
    shown: 'T',
    does: says('truth'),
    press: (klarity) => once(klarity, 'truth', (scene) => ({ ...scene, truth: nextOf(truths, scene.truth) })),
  },
  {
    keys: ['g'],
    shown: 'G',
    does: says('estimand'),
    press: (klarity) =>
      once(klarity, 'estimand', (scene) => ({ ...scene, estimand: nextOf(estimandNames, scene.estimand) })),
  },
  turnModes('mode', modes, ({ mode }) => mode, openMode, setMode),
  turnPresets('preset', ({ mode }) => presetsOf(mode), presetOf),
];
