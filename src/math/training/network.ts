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
  /** Of the loss, with respect to what the hidden ones are before relu: rows × hidden. `backward` writes it. */
  readonly slopes: Float64Array;
}

/** Room for the pass of that many examples. */
export function activationsFor({ hidden, outputs }: NetworkShape, rows: number): Activations {
  return {
    hidden: new Float64Array(rows * hidden),
    logits: new Float64Array(rows * outputs),
    gradient: new Float64Array(rows * outputs),
    slopes: new Float64Array(rows * hidden),
  };
}

/**
 * to[at + j] += Σ_i from[start + i]·w[weights + i·columns + j], over `rows` i and `columns` j: four i at a time, so that a sum is
 * loaded and stored once for four products.
 */
function addProduct(from: Float64Array, start: number, rows: number, w: Float64Array, weights: number, columns: number, to: Float64Array, at: number): void {
  let i = 0;
  for (; i + 3 < rows; i += 4) {
    const [x0, x1, x2, x3] = [from[start + i] ?? 0, from[start + i + 1] ?? 0, from[start + i + 2] ?? 0, from[start + i + 3] ?? 0];
    if (x0 === 0 && x1 === 0 && x2 === 0 && x3 === 0) continue;
    const r0 = weights + i * columns;
    const [r1, r2, r3] = [r0 + columns, r0 + 2 * columns, r0 + 3 * columns];
    for (let j = 0; j < columns; j++) {
      to[at + j] = (to[at + j] ?? 0) + (x0 * (w[r0 + j] ?? 0) + x1 * (w[r1 + j] ?? 0) + (x2 * (w[r2 + j] ?? 0) + x3 * (w[r3 + j] ?? 0)));
    }
  }
  for (; i < rows; i++) {
    const x = from[start + i] ?? 0;
    const row = weights + i * columns;
    for (let j = 0; j < columns; j++) to[at + j] = (to[at + j] ?? 0) + x * (w[row + j] ?? 0);
  }
}

/**
 * w[weights + i·columns + j] += Σ_r a[r·rows + i]·b[r·columns + j], over `examples` r: the gradient of the weights that lead from a
 * to b; four examples at a time.
 */
function addOuter(a: Float64Array, rows: number, b: Float64Array, columns: number, examples: number, w: Float64Array, weights: number): void {
  let r = 0;
  for (; r + 3 < examples; r += 4) {
    const a0 = r * rows;
    const b0 = r * columns;
    const [b1, b2, b3] = [b0 + columns, b0 + 2 * columns, b0 + 3 * columns];
    for (let i = 0; i < rows; i++) {
      const [x0, x1, x2, x3] = [a[a0 + i] ?? 0, a[a0 + rows + i] ?? 0, a[a0 + 2 * rows + i] ?? 0, a[a0 + 3 * rows + i] ?? 0];
      if (x0 === 0 && x1 === 0 && x2 === 0 && x3 === 0) continue;
      const row = weights + i * columns;
      for (let j = 0; j < columns; j++) {
        w[row + j] = (w[row + j] ?? 0) + (x0 * (b[b0 + j] ?? 0) + x1 * (b[b1 + j] ?? 0) + (x2 * (b[b2 + j] ?? 0) + x3 * (b[b3 + j] ?? 0)));
      }
    }
  }
  for (; r < examples; r++) {
    for (let i = 0; i < rows; i++) {
      const x = a[r * rows + i] ?? 0;
      if (x === 0) continue;
      const row = weights + i * columns;
      for (let j = 0; j < columns; j++) w[row + j] = (w[row + j] ?? 0) + x * (b[r * columns + j] ?? 0);
    }
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
  const { hidden, gradient, slopes } = activations;
  const { hiddenBias, outputWeights, outputBias } = parameterPlaces(shape);
  into.fill(0);
  for (let row = 0; row < rows; row++) {
    const [h, z] = [row * shape.hidden, row * shape.outputs];
    for (let c = 0; c < shape.outputs; c++) into[outputBias + c] = (into[outputBias + c] ?? 0) + (gradient[z + c] ?? 0);
    for (let j = 0; j < shape.hidden; j++) {
      let slope = 0;
      if (hidden[h + j] !== 0) {
        const weights = outputWeights + j * shape.outputs;
        for (let c = 0; c < shape.outputs; c++) slope += (parameters[weights + c] ?? 0) * (gradient[z + c] ?? 0);
      }
      slopes[h + j] = slope;
      into[hiddenBias + j] = (into[hiddenBias + j] ?? 0) + slope;
    }
  }
  addOuter(hidden, shape.hidden, gradient, shape.outputs, rows, into, outputWeights);
  addOuter(inputs, shape.inputs, slopes, shape.hidden, rows, into, 0);
}
