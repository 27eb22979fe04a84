import { choiceField } from '../../../scene/choiceField';
import { numberField } from '../../../scene/numberField';
import type { AddressField } from '../../../scene/sceneKind';
import type { ConsistencyScene } from '../consistencyScene';
import { liveOptimizers } from './liveScene';
import type { LiveScene } from './liveScene';

const setLive = (scene: ConsistencyScene, change: Partial<LiveScene>): ConsistencyScene => ({
  ...scene,
  live: { ...scene.live, ...change },
});

/** The keys of a training run in an address. */
export const liveAddress: readonly AddressField<ConsistencyScene>[] = [
  numberField('n', ({ live }) => live.labels, (scene, labels) => setLive(scene, { labels })),
  numberField('augment', ({ live }) => live.augmentation, (scene, augmentation) => setLive(scene, { augmentation })),
  choiceField('by', liveOptimizers, ({ live }) => live.optimizer, (scene, optimizer) => setLive(scene, { optimizer })),
  numberField('rate', ({ live }) => live.stepSize, (scene, stepSize) => setLive(scene, { stepSize })),
  numberField('seed', ({ live }) => live.seed, (scene, seed) => setLive(scene, { seed })),
  numberField('step', ({ live }) => live.step, (scene, step) => setLive(scene, { step })),
];
