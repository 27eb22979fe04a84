import { parameterPlaces } from './networkShape';
import type { NetworkShape } from './networkShape';

/** What a pass over up to `rows` examples works in; row-major. */
export interface Activations {
  /** relu(W₁ᵀ·x + b₁), rows × hidden. */
  readonly hidden: Float64Array;
  /** rows × outputs */
  readonly logits: Float64Array;
  /** Of the loss, with respect to the logits: rows × outputs. `backward` reads it. */
  readonly gradient: Float64Array;
}

/** Room for the pass of that many examples. */
export function activationsFor({ hidden, outputs }: NetworkShape, rows: number): Activations {
  return {
    hidden: new Float64Array(rows * hidden),
    logits: new Float64Array(rows * outputs),
    gradient: new Float64Array(rows * outputs),
  };
}

/** to[at + j] += Σ_i from[start + i]·w[weights + i·columns + j], over `rows` i and `columns` j; what is 0 costs nothing. */
function addProduct(from: Float64Array, start: number, rows: number, w: Float64Array, weights: number, columns: number, to: Float64Array, at: number): void {
  for (let i = 0; i < rows; i++) {
    const x = from[start + i] ?? 0;
    if (x === 0) continue;
    const row = weights + i * columns;
    for (let j = 0; j < columns; j++) to[at + j] = (to[at + j] ?? 0) + x * (w[row + j] ?? 0);
  }
}

/** w[weights + i·columns + j] += a[start + i]·b[at + j]. */
function addOuter(a: Float64Array, start: number, rows: number, b: Float64Array, at: number, columns: number, w: Float64Array, weights: number): void {
  for (let i = 0; i < rows; i++) {
    const x = a[start + i] ?? 0;
    if (x === 0) continue;
    const row = weights + i * columns;
    for (let j = 0; j < columns; j++) w[row + j] = (w[row + j] ?? 0) + x * (b[at + j] ?? 0);
  }
}

/**
 * The logits of the first `rows` examples of `inputs` (rows × shape.inputs), written to the activations with what `backward`
 * needs.
 */
export function forward(shape: NetworkShape, parameters: Float64Array, inputs: Float64Array, rows: number, { hidden, logits }: Activations): void {
  const { hiddenBias, outputWeights, outputBias, count } = parameterPlaces(shape);
  const [firstBias, lastBias] = [parameters.subarray(hiddenBias, outputWeights), parameters.subarray(outputBias, count)];
  for (let row = 0; row < rows; row++) {
    const [h, z] = [row * shape.hidden, row * shape.outputs];
    hidden.set(firstBias, h);
    addProduct(inputs, row * shape.inputs, shape.inputs, parameters, 0, shape.hidden, hidden, h);
    for (let j = h; j < h + shape.hidden; j++) if (!((hidden[j] ?? 0) > 0)) hidden[j] = 0;
    logits.set(lastBias, z);
    addProduct(hidden, h, shape.hidden, parameters, outputWeights, shape.outputs, logits, z);
  }
}

/**
 * The gradient of the loss with respect to the parameters, in their order, written to `into`: from that with respect to the
 * logits of the first `rows` examples, which `forward` has just passed. Where a hidden one is at 0 its slope is 0, as PyTorch's.
 */
export function backward(shape: NetworkShape, parameters: Float64Array, inputs: Float64Array, rows: number, activations: Activations, into: Float64Array): void {
  const { hidden, gradient } = activations;
  const { hiddenBias, outputWeights, outputBias } = parameterPlaces(shape);
  const slopes = new Float64Array(shape.hidden);
  into.fill(0);
  for (let row = 0; row < rows; row++) {
    const [h, z] = [row * shape.hidden, row * shape.outputs];
    addOuter(hidden, h, shape.hidden, gradient, z, shape.outputs, into, outputWeights);
    for (let c = 0; c < shape.outputs; c++) into[outputBias + c] = (into[outputBias + c] ?? 0) + (gradient[z + c] ?? 0);
    for (let j = 0; j < shape.hidden; j++) {
      let slope = 0;
      if (hidden[h + j] !== 0) {
        const weights = outputWeights + j * shape.outputs;
        for (let c = 0; c < shape.outputs; c++) slope += (parameters[weights + c] ?? 0) * (gradient[z + c] ?? 0);
      }
      slopes[j] = slope;
      into[hiddenBias + j] = (into[hiddenBias + j] ?? 0) + slope;
    }
    addOuter(inputs, row * shape.inputs, shape.inputs, slopes, 0, shape.hidden, into, 0);
  }
}
