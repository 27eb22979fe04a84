import { LEAST_TEMPERATURE, LIMITS } from './consistencyScene';
import type { Batch, ConsistencyMode, ConsistencyScene, LossChoices, Rows } from './consistencyScene';
import { restarted } from './live/liveEdits';
import { sharpensTarget } from './sharpensTarget';
import { hasNumber, stepTensors, tensorShapes } from './stepsLook';
import type { BatchSize, StepsLook } from './stepsLook';

/** What a reader may do to a Consistency scene, as pure functions: controls, keys and links all speak these. */

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

/** Another number of examples or classes: what is new has logits of 0. */
export function setSize(scene: ConsistencyScene, change: Partial<BatchSize>): ConsistencyScene {
  const { labelled, unlabelled, classes } = { ...sizeOf(scene.batch), ...change };
  return setBatch(scene, {
    original: resized(scene.batch.original, unlabelled, classes),
    labelled: resized(scene.batch.labelled, labelled, classes),
  });
}

export function setLogit(
  scene: ConsistencyScene,
  key: 'original' | 'augmented' | 'labelled',
  { row, column }: { readonly row: number; readonly column: number },
  value: number,
): ConsistencyScene {
  const { min, max } = LIMITS.logit;
  // −0 + 0 is 0: an address tells no two zeros apart.
  const logit = Math.min(Math.max(value, min), max) + 0;
  return setBatch(scene, { [key]: scene.batch[key].map((logits, i) => (i === row ? logits.with(column, logit) : logits)) });
}

export function setLabel(scene: ConsistencyScene, row: number, label: number): ConsistencyScene {
  return setBatch(scene, { labels: scene.batch.labels.with(row, label) });
}

export function setLoss(scene: ConsistencyScene, change: Partial<LossChoices>): ConsistencyScene {
  const loss = { ...scene.loss, ...change };
  const { temperature } = loss;
  // Nearer to 0 it would only say by how much a double overflows; 0 itself means 1.
  return restarted({ ...scene, loss: { ...loss, temperature: temperature > 0 ? Math.max(temperature, LEAST_TEMPERATURE) : temperature } });
}

export function setMode(scene: ConsistencyScene, mode: ConsistencyMode): ConsistencyScene {
  return scene.mode === mode ? scene : restarted({ ...scene, mode });
}

export function setProgress(scene: ConsistencyScene, progress: number): ConsistencyScene {
  return scene.progress === progress ? scene : { ...scene, progress };
}

/** To another step of the computation, or to another row, with as much of the place kept as there is. */
export function walkLook(scene: ConsistencyScene, steps: number, rows: number): ConsistencyScene {
  const size = sizeOf(scene.batch);
  const walked = stepTensors.filter((tensor) => tensor !== 'plain' || sharpensTarget(scene.loss));
  const { tensor: from, row, column } = scene.look ?? { tensor: 'original', row: 0, column: 0 };
  const clamp = (value: number, count: number): number => Math.min(Math.max(value, 0), count - 1);
  // The first press only begins the walk.
  const tensor = walked[clamp(walked.indexOf(from) + (scene.look === null ? 0 : steps), walked.length)] ?? from;
  const { rows: extent, hasClasses } = tensorShapes[tensor];
  return setLook(scene, {
    tensor,
    row: extent === null ? null : clamp((row ?? 0) + (scene.look === null ? 0 : rows), size[extent]),
    column: hasClasses ? clamp(column ?? 0, size.classes) : null,
  });
}

export function setLook(scene: ConsistencyScene, look: StepsLook | null): ConsistencyScene {
  return { ...scene, look };
}
