import type { ConsistencySettings } from '../losses/consistencyLoss';

/** A mean over rows, and the share of the rows that are in it. */
export interface MaskedLoss {
  /** In nats. */
  readonly loss: number;
  /** 0 … 1 */
  readonly share: number;
}

/** The largest of the `columns` logits from `start`. */
function largestLogit(logits: Float64Array, start: number, columns: number): number {
  let largest = -Infinity;
  for (let c = start; c < start + columns; c++) {
    const logit = logits[c] ?? 0;
    if (logit > largest) largest = logit;
  }
  return largest;
}

/** Writes exp((logit − largest)/temperature) of a row to where `at` of `to` begins. Returns their sum. */
function exponentials(logits: Float64Array, start: number, columns: number, largest: number, temperature: number, to: Float64Array, at: number): number {
  let sum = 0;
  for (let c = 0; c < columns; c++) {
    const weight = Math.exp(((logits[start + c] ?? 0) - largest) / temperature);
    to[at + c] = weight;
    sum += weight;
  }
  return sum;
}

/**
 * `supervisedLoss` of the first rows of logits (labels.length × columns, row-major), by plain sums: the threshold is null or
 * `tsaThreshold`. Writes the gradient with respect to these logits to the first rows of `gradient`.
 * @error 1e-13 relative to the largest logit, gradient 1e-15 absolute.
 */
export function quickSupervisedLoss(logits: Float64Array, columns: number, labels: Uint8Array, threshold: number | null, gradient: Float64Array): MaskedLoss {
  let [sum, counted] = [0, 0];
  for (let i = 0; i < labels.length; i++) {
    const start = i * columns;
    const own = start + (labels[i] ?? 0);
    const largest = largestLogit(logits, start, columns);
    const total = exponentials(logits, start, columns, largest, 1, gradient, start);
    const counts = threshold === null || (gradient[own] ?? 0) / total <= threshold;
    for (let c = start; c < start + columns; c++) gradient[c] = counts ? (gradient[c] ?? 0) / total : 0;
    if (!counts) continue;
    gradient[own] = (gradient[own] ?? 0) - 1;
    sum += Math.log(total) + largest - (logits[own] ?? 0);
    counted++;
  }
  const divisor = Math.max(counted, 1);
  for (let c = 0; c < labels.length * columns; c++) gradient[c] = (gradient[c] ?? 0) / divisor;
  return { loss: sum / divisor, share: counted / labels.length };
}

/**
 * `consistencyLoss` by plain sums: of `rows` rows of the original logits with as many of `augmented` from row `first` on, both of
 * `columns` columns, row-major. Writes the gradient with respect to the augmented logits, times the coefficient, to the same
 * rows of `gradient`.
 * @returns the loss before the coefficient.
 * @error 1e-13 relative to the largest logit, gradient 1e-15 absolute.
 */
export function quickConsistencyLoss(
  original: Float64Array,
  augmented: Float64Array,
  { rows, first, columns }: { readonly rows: number; readonly first: number; readonly columns: number },
  { temperature, tempered, confidence, normaliseBy }: ConsistencySettings,
  coefficient: number,
  gradient: Float64Array,
): MaskedLoss {
  const effective = temperature > 0 ? temperature : 1;
  const [targetTemperature, inputTemperature] = tempered === 'original' ? [effective, 1] : [1, effective];
  const target = new Float64Array(columns);
  let [sum, counted] = [0, 0];
  for (let i = 0; i < rows; i++) {
    const [o, a] = [i * columns, (first + i) * columns];
    const largest = largestLogit(original, o, columns);
    // The largest probability is 1/Σ exp(z − max z).
    if (!(1 / exponentials(original, o, columns, largest, 1, target, 0) > confidence)) {
      gradient.fill(0, a, a + columns);
      continue;
    }
    const total = exponentials(original, o, columns, largest, targetTemperature, target, 0);
    const largestInput = largestLogit(augmented, a, columns);
    const totalInput = exponentials(augmented, a, columns, largestInput, inputTemperature, gradient, a);
    const shift = Math.log(totalInput) - Math.log(total);
    for (let c = 0; c < columns; c++) {
      const prob = (target[c] ?? 0) / total;
      const logRatio = ((original[o + c] ?? 0) - largest) / targetTemperature - ((augmented[a + c] ?? 0) - largestInput) / inputTemperature + shift;
      sum += prob * logRatio;
      gradient[a + c] = (gradient[a + c] ?? 0) / totalInput - prob;
    }
    counted++;
  }
  const divisor = normaliseBy === 'batch' ? rows : Math.max(counted, 1);
  const factor = coefficient / (divisor * inputTemperature);
  for (let c = first * columns; c < (first + rows) * columns; c++) gradient[c] = (gradient[c] ?? 0) * factor;
  return { loss: sum / divisor, share: counted / rows };
}
