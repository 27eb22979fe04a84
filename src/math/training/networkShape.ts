import type { Random } from '../sampling/random';

/**
 * A perceptron with one hidden layer: logits = W₂ᵀ·relu(W₁ᵀ·x + b₁) + b₂. Its parameters are one array: W₁ (inputs × hidden, row-
 * major: what input i gives to the hidden ones stands together, where PyTorch has what a hidden one takes), b₁, W₂ (hidden ×
 * outputs), b₂.
 */
export interface NetworkShape {
  readonly inputs: number;
  readonly hidden: number;
  readonly outputs: number;
}

/** Where the parts of the parameters begin, and how many they are: W₁ begins at 0. */
export interface ParameterPlaces {
  readonly hiddenBias: number;
  readonly outputWeights: number;
  readonly outputBias: number;
  readonly count: number;
}

/** Where the parts of a network's parameters begin. */
export function parameterPlaces({ inputs, hidden, outputs }: NetworkShape): ParameterPlaces {
  const hiddenBias = inputs * hidden;
  const outputWeights = hiddenBias + hidden;
  const outputBias = outputWeights + hidden * outputs;
  return { hiddenBias, outputWeights, outputBias, count: outputBias + outputs };
}

/**
 * PyTorch's first parameters of `Linear`: every weight and bias uniform in ±1/√(inputs of its layer), in their order; one
 * number drawn each.
 * @error two roundings an entry.
 * @source PyTorch 2.6, torch.nn.Linear.reset_parameters
 */
export function initialParameters(shape: NetworkShape, random: Random): Float64Array {
  const { outputWeights, count } = parameterPlaces(shape);
  return Float64Array.from({ length: count }, (_, i) => {
    const fanIn = i < outputWeights ? shape.inputs : shape.hidden;
    return (2 * random.next() - 1) / Math.sqrt(fanIn);
  });
}
