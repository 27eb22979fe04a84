import type { SceneBase } from '../../../scene/scene';
import { ownsScene } from '../../../scene/sceneKind';
import type { Klarity } from '../../../state/klarity';
import type { LabKey } from '../../lab';
import { labKeys } from '../../labKeys';
import { consistencyCore } from '../consistencyCore';
import { setTenSeeds } from './liveEdits';
import { liveWords } from './liveWords';
import { seek, stepBy, togglePlay } from './playback';

const { says, once } = labKeys(consistencyCore, liveWords);

const isTrained = (scene: SceneBase): boolean => ownsScene(consistencyCore, scene) && scene.mode !== 'steps';

/** The steps of the loss have nothing that plays. */
function whereTrained(klarity: Klarity, press: () => void): void {
  if (isTrained(klarity.store.getState().scene)) press();
}

/** The keys of a training run in a classroom. */
export const liveKeys: readonly LabKey[] = [
  { keys: [' '], shown: '␣', does: says('play'), applies: isTrained, press: (klarity) => whereTrained(klarity, () => togglePlay(klarity)) },
  {
    keys: [',', '.'],
    shown: ', .',
    repeats: true,
    does: says('step'),
    applies: isTrained,
    press: (klarity, key) => whereTrained(klarity, () => stepBy(klarity, key === ',' ? -1 : 1)),
  },
  { keys: ['Home'], shown: 'Home', does: says('rewind'), applies: isTrained, press: (klarity) => whereTrained(klarity, () => seek(klarity, 0)) },
  {
    keys: ['0'],
    shown: '0',
    does: says('seeds'),
    applies: isTrained,
    press: (klarity) =>
      whereTrained(klarity, () => once(klarity, 'seeds', (scene) => setTenSeeds(scene, !scene.live.tenSeeds))),
  },
];
