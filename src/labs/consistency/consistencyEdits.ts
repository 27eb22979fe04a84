import type { Batch, ConsistencyMode, ConsistencyScene, LossChoices, Rows } from './consistencyScene';
import { restarted } from './live/liveEdits';
import { hasNumber } from './stepsLook';
import type { StepsLook } from './stepsLook';

/** What a reader may do to a Consistency scene, as pure functions: controls, keys and links all speak these. */

export interface BatchSize {
  readonly labelled: number;
  readonly unlabelled: number;
  readonly classes: number;
}

export function sizeOf({ labelled, original }: Pick<Batch, 'labelled' | 'original'>): BatchSize {
  return { labelled: labelled.length, unlabelled: original.length, classes: original[0]?.length ?? 0 };
}

/** Rows cut or lengthened to a size: what is new has a logit of 0. */
function resized(rows: Rows, count: number, classes: number): Rows {
  return Array.from({ length: count }, (_, i) => Array.from({ length: classes }, (_one, c) => rows[i]?.[c] ?? 0));
}

/** Everything of the batch brought into step with its original rows and the number of its labelled ones. */
export function followBatch(scene: ConsistencyScene): ConsistencyScene {
  const { batch, look } = scene;
  const size = sizeOf(batch);
  const next: Batch = {
    original: resized(batch.original, size.unlabelled, size.classes),
    augmented: resized(batch.augmented, size.unlabelled, size.classes),
    labelled: resized(batch.labelled, size.labelled, size.classes),
    labels: Array.from({ length: size.labelled }, (_, i) => Math.min(batch.labels[i] ?? 0, size.classes - 1)),
  };
  return { ...scene, batch: next, look: look !== null && hasNumber(look, size) ? look : null };
}

export function setBatch(scene: ConsistencyScene, change: Partial<Batch>): ConsistencyScene {
  return followBatch({ ...scene, batch: { ...scene.batch, ...change } });
}

export function setLoss(scene: ConsistencyScene, change: Partial<LossChoices>): ConsistencyScene {
  return restarted({ ...scene, loss: { ...scene.loss, ...change } });
}

export function setMode(scene: ConsistencyScene, mode: ConsistencyMode): ConsistencyScene {
  return scene.mode === mode ? scene : restarted({ ...scene, mode });
}

export function setProgress(scene: ConsistencyScene, progress: number): ConsistencyScene {
  return scene.progress === progress ? scene : { ...scene, progress };
}

export function setLook(scene: ConsistencyScene, look: StepsLook | null): ConsistencyScene {
  return { ...scene, look };
}
