/**
 * @throws RangeError naming the sample unless it is one of the outcomes 0, …, outcomes − 1.
 * @error none.
 */
export function requireSample(samples: ArrayLike<number>, index: number, outcomes: number): number {
  const sample = samples[index] ?? Number.NaN;
  if (!Number.isInteger(sample) || sample < 0 || sample >= outcomes) {
    throw new RangeError(`samples[${index}] must be an outcome from 0 to ${outcomes - 1}, got ${sample}`);
  }
  return sample;
}
