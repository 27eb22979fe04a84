import { compensatedSum } from '../math/divergence/compensatedSum';
import { crossEntropyLoss } from '../math/losses/crossEntropyLoss';
import { distillationLoss } from '../math/losses/distillationLoss';
import { klDivLoss } from '../math/losses/klDivLoss';
import { klWirings } from '../math/losses/klWiring';
import type { KlWiringName, LogitForm } from '../math/losses/klWiring';
import { logSoftmax } from '../math/losses/logSoftmax';
import { matrixOf, rowsOf } from '../math/losses/matrix';
import type { Matrix } from '../math/losses/matrix';
import { softmax } from '../math/losses/softmax';
import { targetGradients } from '../math/losses/targetGradients';
import type { TargetGradients } from '../math/losses/targetGradients';
import { torchKlDiv } from '../math/losses/torchKlDiv';

type Rows = readonly (readonly number[])[];

/** Where the target comes from: probabilities as given, a teacher's logits, or one class a row, smoothed. */
export type LossTarget =
  | { readonly kind: 'probabilities'; readonly probs: Rows }
  | { readonly kind: 'logits'; readonly logits: Rows; readonly temperature: number }
  | { readonly kind: 'labels'; readonly labels: readonly number[]; readonly smoothing: number };

export interface LossPipelineRequest {
  /** Rows × classes. */
  readonly student: Rows;
  readonly temperature: number;
  readonly target: LossTarget;
  readonly logTarget: boolean;
  readonly wiring: KlWiringName;
}

/** Sums of a `kl_div`, by what its `reduction` divides by; in nats, as PyTorch has them. */
export interface Reduced {
  readonly sum: number;
  readonly mean: number;
  readonly batchmean: number;
}

/** Every tensor and number from logits to loss, in nats; matrices have the logits' shape. */
export interface LossPipeline {
  /** As they are passed. */
  readonly studentPassed: Matrix;
  readonly targetPassed: Matrix;
  /** `kl_div` with reduction `none`, and its sum a row. */
  readonly elements: Matrix;
  readonly rowSums: Float64Array;
  readonly probs: Matrix;
  readonly target: Matrix;
  /** Σ of each row of the target: 1 for a pmf. */
  readonly targetSums: Float64Array;
  readonly wirings: Readonly<Record<KlWiringName, Reduced>>;
  /** Rightly wired, a row: Σ t·(log t − log q), which is KL(t ‖ q) for a pmf; by the convention that 0·log 0 is 0. */
  readonly klPerExample: Float64Array;
  /** The same of each row: Σ −t·log t, and Σ −t·log q. */
  readonly entropyPerExample: Float64Array;
  readonly crossEntropyPerExample: Float64Array;
  readonly kl: number;
  /** Means over the rows: Σ −t·log q and Σ −t·log t. */
  readonly crossEntropy: number;
  readonly entropy: number;
  /** Of one row's loss, rightly wired, with respect to the student's logits. */
  readonly gradients: { readonly kl: Matrix; readonly crossEntropy: Matrix };
  /** The same with respect to the target's logits, where it has some. */
  readonly targetGradients: TargetGradients | null;
  /** Norms of the gradient of the mean KL along one temperature of both sides; null where a target has no mass at all. */
  readonly distillation: Distillation | null;
}

export interface Distillation {
  readonly temperatures: Float64Array;
  readonly plain: Float64Array;
  /** Times T². */
  readonly scaled: Float64Array;
  /** The same at the student's own temperature, which need not be one of them. */
  readonly here: { readonly plain: number; readonly scaled: number };
}

/** The coldest there is, and from 1/8 to 32 eight an octave. */
const TEMPERATURES = [0.1, ...Array.from({ length: 65 }, (_, i) => 2 ** (i / 8 - 3))];

const size = (values: ArrayLike<number>): number => Math.hypot(...Array.from(values));

function targetOf(target: LossTarget, classes: number): { readonly probs: Matrix; readonly logProbs: Matrix } {
  if (target.kind === 'logits') {
    const logits = matrixOf(target.logits);
    return { probs: softmax(logits, target.temperature), logProbs: logSoftmax(logits, target.temperature) };
  }
  const probs =
    target.kind === 'probabilities'
      ? matrixOf(target.probs)
      : matrixOf(target.labels.map((label) => smoothed(label, target.smoothing, classes)));
  return { probs, logProbs: { ...probs, values: probs.values.map(Math.log) } };
}

const smoothed = (label: number, smoothing: number, classes: number): readonly number[] =>
  Array.from({ length: classes }, (_, c) => (c === label ? 1 - smoothing : 0) + smoothing / classes);

/** Softer and softer, both sides alike: how large a step the student is asked to make. */
function distillationOf(student: Matrix, teacher: Matrix, own: number): Distillation {
  const temperatures = Float64Array.from(TEMPERATURES);
  const labels = rowsOf(student).map(() => 0);
  const scaledAt = (temperature: number): number =>
    size(distillationLoss(student, teacher, labels, { temperature, alpha: 1 }).gradient.values);
  const scaled = temperatures.map(scaledAt);
  return {
    temperatures,
    scaled,
    plain: scaled.map((norm, i) => norm / (temperatures[i] ?? 1) ** 2),
    here: { scaled: scaledAt(own), plain: scaledAt(own) / own ** 2 },
  };
}

/** The loss of a batch as it is computed, step by step, in the wiring asked for, beside all other wirings. */
export function lossPipeline({ student, temperature, target: given, logTarget, wiring }: LossPipelineRequest): LossPipeline {
  const logits = matrixOf(student);
  const { rows, columns } = logits;
  const tempered = { ...logits, values: logits.values.map((logit) => logit / temperature) };
  const probs = softmax(logits, temperature);
  const logProbs = logSoftmax(logits, temperature);
  const target = targetOf(given, columns);

  const divided = { ...target.probs, values: target.probs.values.map((prob) => prob / columns) };
  const logDivided = { ...divided, values: divided.values.map(Math.log) };
  const forms = {
    student: { logits: tempered, probs, logProbs, share: probs, logShare: logProbs },
    target: { logits: target.logProbs, ...target, share: divided, logShare: logDivided },
  } satisfies Record<'student' | 'target', Record<LogitForm, Matrix>>;
  const wired = (name: KlWiringName) => {
    const way = klWirings[name](logTarget);
    const [studentPassed, targetPassed] = [forms.student[way.student], forms.target[way.target]];
    const [first, second] = way.first === 'student' ? [studentPassed, targetPassed] : [targetPassed, studentPassed];
    return { studentPassed, targetPassed, ...torchKlDiv(first, second, way.logTarget) };
  };
  const reduced = (name: KlWiringName): Reduced => {
    const { sum } = wired(name);
    return { sum, mean: sum / (rows * columns), batchmean: sum / rows };
  };

  const { elements, studentPassed, targetPassed } = wired(wiring);
  const right = klDivLoss(logProbs, target.probs, { reduction: 'sum' });
  const hard = crossEntropyLoss(tempered, { kind: 'probabilities', probs: target.probs }, { reduction: 'sum' });
  const entropies = target.probs.values.map((prob) => (prob === 0 ? 0 : -prob * Math.log(prob)));
  const perLogit = { ...hard.gradient, values: hard.gradient.values.map((value) => value / temperature) };
  const targetSums = rowSumsOf(target.probs);
  const teacher = given.kind === 'logits' ? matrixOf(given.logits) : null;
  return {
    studentPassed,
    targetPassed,
    elements,
    rowSums: rowSumsOf(elements),
    probs,
    target: target.probs,
    targetSums,
    wirings: {
      right: reduced('right'),
      swapped: reduced('swapped'),
      reversed: reduced('reversed'),
      probabilities: reduced('probabilities'),
      logits: reduced('logits'),
      unnormalised: reduced('unnormalised'),
      mismatched: reduced('mismatched'),
    },
    klPerExample: rowSumsOf(right.elements),
    entropyPerExample: rowSumsOf({ ...target.probs, values: entropies }),
    crossEntropyPerExample: hard.losses,
    kl: right.sum / rows,
    crossEntropy: hard.sum / rows,
    entropy: compensatedSum(entropies) / rows,
    // A frozen target's entropy is a constant: the two losses have one gradient, and it is computed once for each.
    gradients: { kl: klGradientOf(right.inputGradient, probs, temperature), crossEntropy: perLogit },
    targetGradients:
      teacher && given.kind === 'logits'
        ? targetGradients({ logits: teacher, temperature: given.temperature }, { logits, temperature })
        : null,
    // Probabilities are those of a teacher with the logits log p, at T = 1.
    distillation: targetSums.every((sum) => sum > 0) ? distillationOf(logits, teacher ?? target.logProbs, temperature) : null,
  };
}

const rowSumsOf = (matrix: Matrix): Float64Array => Float64Array.from(rowsOf(matrix), compensatedSum);

/** From the gradient g with respect to log softmax(z/T) back through it: (g − q·Σg)/T. */
function klGradientOf(inputGradient: Matrix, probs: Matrix, temperature: number): Matrix {
  const sums = rowSumsOf(inputGradient);
  const values = inputGradient.values.map((value, i) => {
    const row = Math.floor(i / probs.columns);
    return (value - (probs.values[i] ?? 0) * (sums[row] ?? 0)) / temperature;
  });
  return { ...inputGradient, values };
}
