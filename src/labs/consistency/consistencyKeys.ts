import type { Language } from '../../scene/preferences';
import { ownsScene } from '../../scene/sceneKind';
import type { Klarity } from '../../state/klarity';
import { labEdit } from '../../state/labHooks';
import type { LabKey } from '../lab';
import { consistencyCore } from './consistencyCore';
import { setLoss, setMode } from './consistencyEdits';
import { consistencyPresets } from './consistencyPresets';
import { modes } from './consistencyScene';
import type { ConsistencyScene } from './consistencyScene';
import { consistencyWords } from './consistencyWords';
import type { en } from './en';
import { liveKeys } from './live/liveKeys';
import { presetOf, presetsOf } from './presetOf';

const says =
  (name: keyof typeof en.keys): LabKey['does'] =>
  (_, lang: Language) =>
    consistencyWords.of(lang).keys[name];

function once(klarity: Klarity, label: string, recipe: (scene: ConsistencyScene) => ConsistencyScene): void {
  klarity.settle();
  labEdit(klarity, consistencyCore)(label, recipe);
  klarity.settle();
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
    keys: ['m'],
    shown: 'M',
    does: says('mode'),
    press: (klarity) => once(klarity, 'mode', (scene) => setMode(scene, nextOf(modes, scene.mode) ?? 'steps')),
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
