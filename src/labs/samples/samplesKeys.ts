import type { Language } from '../../scene/preferences';
import { ownsScene } from '../../scene/sceneKind';
import type { Klarity } from '../../state/klarity';
import { labEdit } from '../../state/labHooks';
import type { LabKey } from '../lab';
import type { en } from './en';
import { seek, stepBy, togglePlay } from './playback';
import { openMode, presetOf, presetsOf } from './presetOf';
import { samplesCore } from './samplesCore';
import { drawAnew, setBins, setWhole, swapLaws } from './samplesEdits';
import { samplesPresets } from './samplesPresets';
import { estimandNames, modes, truths } from './samplesScene';
import type { SamplesScene } from './samplesScene';
import { samplesWords } from './samplesWords';

const says =
  (name: keyof typeof en.keys): LabKey['does'] =>
  (_, lang: Language) =>
    samplesWords.of(lang).keys[name];

function once(klarity: Klarity, label: string, recipe: (scene: SamplesScene) => SamplesScene): void {
  klarity.settle();
  labEdit(klarity, samplesCore)(label, recipe);
  klarity.settle();
}

/** The next of a few, and after the last the first. */
function nextOf<T>(all: readonly T[], current: T | null, by = 1): T | undefined {
  const at = current === null ? (by > 0 ? -1 : 0) : all.indexOf(current);
  return all[(at + by + all.length) % all.length];
}

function toPreset(klarity: Klarity, by: number): void {
  const { scene } = klarity.store.getState();
  if (!ownsScene(samplesCore, scene)) return;
  const next = nextOf(presetsOf(scene.mode), presetOf(scene)?.name ?? null, by);
  if (next !== undefined) klarity.replace(samplesPresets[next]);
}

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
    press: (klarity) => once(klarity, 'truth', (scene) => ({ ...scene, truth: nextOf(truths, scene.truth) ?? 'both' })),
  },
  {
    keys: ['g'],
    shown: 'G',
    does: says('estimand'),
    press: (klarity) =>
      once(klarity, 'estimand', (scene) => ({ ...scene, estimand: nextOf(estimandNames, scene.estimand) ?? 'value' })),
  },
  {
    keys: ['m'],
    shown: 'M',
    does: says('mode'),
    press: (klarity) => once(klarity, 'mode', (scene) => openMode(scene, nextOf(modes, scene.mode) ?? 'walk')),
  },
  {
    // What a presenter's clicker sends.
    keys: ['PageDown', 'PageUp'],
    shown: 'PgDn PgUp',
    does: says('preset'),
    press: (klarity, key) => toPreset(klarity, key === 'PageDown' ? 1 : -1),
  },
];
