import { choiceField } from '../../../scene/choiceField';
import { numberField } from '../../../scene/numberField';
import type { AddressField } from '../../../scene/sceneKind';
import type { ConsistencyScene } from '../consistencyScene';
import { setLive, setTenSeeds } from './liveEdits';
import { liveOptimizers } from './liveScene';

/** The keys of a training run in an address. How far it is comes last: every other one starts it anew. */
export const liveAddress: readonly AddressField<ConsistencyScene>[] = [
  numberField('n', ({ live }) => live.labels, (scene, labels) => setLive(scene, { labels })),
  numberField('points', ({ live }) => live.points, (scene, points) => setLive(scene, { points })),
  numberField('augment', ({ live }) => live.augmentation, (scene, augmentation) => setLive(scene, { augmentation })),
  choiceField('by', liveOptimizers, ({ live }) => live.optimizer, (scene, optimizer) => setLive(scene, { optimizer })),
  numberField('rate', ({ live }) => live.stepSize, (scene, stepSize) => setLive(scene, { stepSize })),
  numberField('seed', ({ live }) => live.seed, (scene, seed) => setLive(scene, { seed })),
  // As it is written: the schema says which steps there are.
  numberField('step', ({ live }) => live.step, (scene, step) => ({ ...scene, live: { ...scene.live, step } })),
  choiceField(
    'seeds',
    ['one', 'ten'],
    ({ live }) => (live.tenSeeds ? 'ten' : 'one'),
    (scene, choice) => setTenSeeds(scene, choice === 'ten'),
  ),
];
