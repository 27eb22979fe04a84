import { consistencyPresets } from '../../labs/consistency/consistencyPresets';
import type { ConsistencyScene } from '../../labs/consistency/consistencyScene';
import type { Misconception } from './misconception';

const { identical } = consistencyPresets;
/** Copies that have the very scores of their originals. */
const same: ConsistencyScene = { ...identical, loss: { ...identical.loss, temperature: 0.5 } };
const paper: ConsistencyScene = { ...same, loss: { ...same.loss, tempered: 'original' } };

export const sharpened: Misconception = {
  lab: 'consistency',
  scene: same,
  scenes: { original: paper },
  parts: ['unlabelled', 'gradient'],
  options: ['target', 'copy', 'both'],
  right: 'target',
};
