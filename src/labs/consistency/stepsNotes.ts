import type { UdaLossSteps } from '../../engine/udaLoss';
import { sameData } from '../../state/sameData';
import { sizeOf } from './consistencyEdits';
import type { ConsistencyScene, LossChoices } from './consistencyScene';
import { effectiveTemperature } from './effectiveTemperature';

/** What is out of the ordinary about the unlabelled part, and needs words. */
export type LossNote = 'temperatureIsOne' | 'noMask' | 'neverMasks' | 'alwaysMasks' | 'noCoefficient';
export type UnlabelledNote = LossNote | 'allMasked' | 'identical';
export type SupervisedNote = 'noneCounts' | 'neverReachesOne';

/** What its settings alone say, of any batch of so many classes. */
export function lossNotes(loss: LossChoices, classes: number): readonly LossNote[] {
  const notes: readonly (readonly [LossNote, boolean])[] = [
    ['temperatureIsOne', loss.temperature <= 0],
    ['noMask', loss.confidence < 0],
    // The largest of K probabilities is at least 1/K.
    ['neverMasks', loss.confidence >= 0 && loss.confidence < 1 / classes],
    ['alwaysMasks', loss.confidence === 1],
    ['noCoefficient', loss.coefficient === 0],
  ];
  return notes.flatMap(([note, holds]) => (holds ? [note] : []));
}

export function unlabelledNotes({ loss, batch }: ConsistencyScene, { unsupervised }: UdaLossSteps): readonly UnlabelledNote[] {
  const { classes } = sizeOf(batch);
  const isMasked = unsupervised.mask.every((counts) => counts === 0);
  const notes: readonly (readonly [UnlabelledNote, boolean])[] = [
    ['allMasked', isMasked && loss.confidence < 1],
    ['identical', effectiveTemperature(loss) !== 1 && sameData(batch.original, batch.augmented)],
  ];
  return [...lossNotes(loss, classes), ...notes.flatMap(([note, holds]) => (holds ? [note] : []))];
}

export function supervisedNotes({ loss }: ConsistencyScene, { supervised }: UdaLossSteps): readonly SupervisedNote[] {
  const notes: readonly (readonly [SupervisedNote, boolean])[] = [
    ['noneCounts', supervised.mask.every((counts) => counts === 0)],
    ['neverReachesOne', loss.annealing === 'log'],
  ];
  return notes.flatMap(([note, holds]) => (holds ? [note] : []));
}
