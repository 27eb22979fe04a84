import type { UdaLossSteps } from '../../engine/udaLoss';
import { sameData } from '../../state/sameData';
import { sizeOf } from './consistencyEdits';
import type { ConsistencyScene } from './consistencyScene';
import { effectiveTemperature } from './effectiveTemperature';

/** What is out of the ordinary about the unlabelled part, and needs words. */
export type UnlabelledNote = 'temperatureIsOne' | 'noMask' | 'neverMasks' | 'alwaysMasks' | 'allMasked' | 'identical' | 'noCoefficient';
export type SupervisedNote = 'noneCounts' | 'neverReachesOne';

export function unlabelledNotes({ loss, batch }: ConsistencyScene, { unsupervised }: UdaLossSteps): readonly UnlabelledNote[] {
  const { classes } = sizeOf(batch);
  const isMasked = unsupervised.mask.every((counts) => counts === 0);
  const notes: readonly (readonly [UnlabelledNote, boolean])[] = [
    ['temperatureIsOne', loss.temperature <= 0],
    ['noMask', loss.confidence < 0],
    // The largest of K probabilities is at least 1/K.
    ['neverMasks', loss.confidence >= 0 && loss.confidence < 1 / classes],
    ['alwaysMasks', loss.confidence === 1],
    ['allMasked', isMasked && loss.confidence < 1],
    ['identical', effectiveTemperature(loss) !== 1 && sameData(batch.original, batch.augmented)],
    ['noCoefficient', loss.coefficient === 0],
  ];
  return notes.flatMap(([note, holds]) => (holds ? [note] : []));
}

export function supervisedNotes({ loss }: ConsistencyScene, { supervised }: UdaLossSteps): readonly SupervisedNote[] {
  const notes: readonly (readonly [SupervisedNote, boolean])[] = [
    ['noneCounts', supervised.mask.every((counts) => counts === 0)],
    ['neverReachesOne', loss.annealing === 'log'],
  ];
  return notes.flatMap(([note, holds]) => (holds ? [note] : []));
}
