import type { LossTarget } from '../../engine/lossPipeline';
import type { KlDivReduction } from '../../math/losses/klDivLoss';
import type { KlWiringName } from '../../math/losses/klWiring';
import { placeOfLargest } from '../placeOfLargest';
import { givenIsPassed, MOST_SMOOTHING, shapeOf, TEMPERATURES } from './lossScene';
import type { LossScene, Rows, TargetKind } from './lossScene';
import type { BrushedCell } from './tensorNames';

interface Place {
  readonly row: number;
  readonly column: number;
}

const clamp = (value: number, { min, max }: { readonly min: number; readonly max: number }): number =>
  Math.min(Math.max(value, min), max);

/** With one zero: an address knows no other. */
const withEntry = (rows: Rows, { row, column }: Place, value: number): Rows =>
  rows.map((entries, i) => (i === row ? entries.with(column, value + 0) : entries));

export const setLogit = (scene: LossScene, at: Place, value: number): LossScene => ({
  ...scene,
  student: withEntry(scene.student, at, value),
});

/** One entry of what the target is given as: a probability, a logit, or a row's label. */
export function setGiven(scene: LossScene, at: Place, value: number): LossScene {
  const { target } = scene;
  return { ...scene, target: edited(target, at, value) };
}

function edited(target: LossTarget, at: Place, value: number): LossTarget {
  switch (target.kind) {
    case 'probabilities':
      return { ...target, probs: withEntry(target.probs, at, value) };
    case 'logits':
      return { ...target, logits: withEntry(target.logits, at, value) };
    case 'labels':
      return { ...target, labels: target.labels.with(at.row, Math.round(value)) };
  }
}

/** The numbers that a target is given by; of labels, one a row. */
export function givenOf(target: LossTarget): Rows {
  if (target.kind === 'probabilities') return target.probs;
  return target.kind === 'logits' ? target.logits : target.labels.map((label) => [label]);
}

export const setTemperature = (scene: LossScene, temperature: number): LossScene => ({
  ...scene,
  temperature: clamp(temperature, TEMPERATURES),
});

export function setTargetTemperature(scene: LossScene, temperature: number): LossScene {
  const { target } = scene;
  return target.kind === 'logits' ? { ...scene, target: { ...target, temperature: clamp(temperature, TEMPERATURES) } } : scene;
}

/** One temperature for both sides, as in distillation. */
export const setBothTemperatures = (scene: LossScene, temperature: number): LossScene =>
  setTargetTemperature(setTemperature(scene, temperature), temperature);

export function setSmoothing(scene: LossScene, smoothing: number): LossScene {
  const { target } = scene;
  return target.kind === 'labels' ? { ...scene, target: { ...target, smoothing: clamp(smoothing, { min: 0, max: MOST_SMOOTHING }) } } : scene;
}

/** Another target, as it stands; switches that it knows nothing of are off. */
export function withTarget(scene: LossScene, target: LossTarget): LossScene {
  const hasLogits = target.kind === 'logits';
  return { ...scene, target, learned: scene.learned && hasLogits, timesT2: scene.timesT2 && hasLogits };
}


/** Two decimals, as a reader would write. */
const rounded = (value: number): number => Number(value.toFixed(2));

/** The same targets given in another way, as near as that can say them. */
export function setTargetKind(scene: LossScene, kind: TargetKind): LossScene {
  const { target } = scene;
  if (kind === target.kind) return scene;
  return followShape({ ...scene, target: converted(target, kind, shapeOf(scene)[1]) });
}

function converted(target: LossTarget, kind: TargetKind, classes: number): LossTarget {
  const probs = probsOf(target, classes);
  switch (kind) {
    case 'probabilities':
      return { kind, probs };
    case 'logits':
      return { kind, logits: probs.map((row) => row.map((prob) => rounded(Math.log(Math.max(prob, 0.01) * classes)))), temperature: 1 };
    case 'labels':
      return { kind, labels: probs.map((row) => placeOfLargest(row)), smoothing: 0 };
  }
}

function probsOf(target: LossTarget, classes: number): Rows {
  if (target.kind === 'probabilities') return target.probs;
  if (target.kind === 'labels') return target.labels.map((label) => Array.from({ length: classes }, (_, c) => Number(c === label)));
  return target.logits.map((row) => {
    const weights = row.map((logit) => Math.exp((logit - Math.max(...row)) / target.temperature));
    const total = weights.reduce((a, b) => a + b, 0);
    const probs = weights.map((weight) => rounded(weight / total));
    // What is lost by rounding goes to the largest: the row still sums to 1.
    const top = placeOfLargest(probs);
    const others = probs.reduce((sum, prob, c) => (c === top ? sum : sum + prob), 0);
    return probs.with(top, rounded(1 - others));
  });
}

export const setLogTarget = (scene: LossScene, logTarget: boolean): LossScene => followShape({ ...scene, logTarget });
export const setWiring = (scene: LossScene, wiring: KlWiringName): LossScene => followShape({ ...scene, wiring });
export const setReduction = (scene: LossScene, reduction: KlDivReduction): LossScene => ({ ...scene, reduction });
export const setTimesT2 = (scene: LossScene, timesT2: boolean): LossScene => followShape({ ...scene, timesT2 });
export const setLearned = (scene: LossScene, learned: boolean): LossScene => followShape({ ...scene, learned });
export const setBrush = (scene: LossScene, brush: BrushedCell | null): LossScene => followShape({ ...scene, brush });

/** A batch of another size: what is there stays, new logits are 0, and a new class takes no mass from the others. */
export function setShape(scene: LossScene, rows: number, classes: number): LossScene {
  const sized = (values: Rows, fill: number): Rows =>
    Array.from({ length: rows }, (_, i) => Array.from({ length: classes }, (__, c) => values[i]?.[c] ?? fill));
  return followShape({ ...scene, student: sized(scene.student, 0) });
}

/** The target and the brush brought into step with the student's shape, and switches with the kind of target. */
export function followShape(scene: LossScene): LossScene {
  const [rows, classes] = shapeOf(scene);
  const { brush } = scene;
  const target = fitted(scene.target, rows, classes);
  const width = brush?.tensor === 'rowSums' || (brush?.tensor === 'given' && target.kind === 'labels') ? 1 : classes;
  const isInside = brush === null || (brush.row < rows && brush.column < width);
  const isNowhere = brush?.tensor === 'given' && givenIsPassed({ ...scene, target });
  return { ...withTarget(scene, target), brush: isInside && !isNowhere ? brush : null };
}

function fitted(target: LossTarget, rows: number, classes: number): LossTarget {
  if (target.kind === 'labels') {
    const labels = Array.from({ length: rows }, (_, i) => Math.min(target.labels[i] ?? 0, classes - 1));
    return labels.length === target.labels.length && labels.every((label, i) => label === target.labels[i])
      ? target
      : { ...target, labels };
  }
  const values = target.kind === 'logits' ? target.logits : target.probs;
  if (values.length === rows && values[0]?.length === classes) return target;
  const entries = Array.from({ length: rows }, (_, i) =>
    Array.from({ length: classes }, (__, c) => values[i]?.[c] ?? (target.kind === 'logits' || values[i] ? 0 : rounded(1 / classes))),
  );
  if (target.kind === 'logits') return { ...target, logits: entries };
  return { ...target, probs: entries.map((row, i) => (classes < (values[i]?.length ?? 0) ? normalised(row) : row)) };
}

/** What is left of a row whose last classes were taken away. */
function normalised(row: readonly number[]): readonly number[] {
  const total = row.reduce((a, b) => a + b, 0);
  return total === 0 ? row.map(() => rounded(1 / row.length)) : row.map((value) => rounded(value / total));
}
