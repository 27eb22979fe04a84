/** 1/12, 1/24, … of Gregory's formula. */
const GREGORY: readonly number[] = [
  1 / 12, 1 / 24, 19 / 720, 3 / 160, 863 / 60480, 275 / 24192, 33953 / 3628800, 8183 / 1036800,
];

/** Half of the term at an end of a sum, and more: what the sum has there and the integral has not. */
export interface EdgeCorrection {
  readonly value: number;
  /** The last differences counted: small where the terms are smooth enough to be integrated. */
  readonly error: number;
}

/**
 * What one end adds to Σ term(x) over the integers from that end onwards, against ∫ term(x)dx from that end onwards, by
 * Gregory's formula: ½·term − Δ/12 + Δ²/24 − 19Δ³/720 + …, with differences into the inside.
 * @param end the integer at the end, itself in the sum.
 * @param step 1 if the sum goes upwards from the end, −1 if downwards.
 * @error `error`, if each difference is smaller than the one before.
 * @source Fröberg (1985), Numerical Mathematics, §11.4
 */
export function edgeCorrection(term: (x: number) => number, end: number, step: 1 | -1): EdgeCorrection {
  const differences = [end, ...GREGORY.map((_, i) => end + step * (i + 1))].map((x) => term(x));
  let value = (differences[0] ?? 0) / 2;
  let error = 0;
  let earlier = 0;
  for (const [order, coefficient] of GREGORY.entries()) {
    for (let i = 0; i < GREGORY.length - order; i++) differences[i] = (differences[i + 1] ?? 0) - (differences[i] ?? 0);
    const correction = (order % 2 === 0 ? -coefficient : coefficient) * (differences[0] ?? 0);
    value += correction;
    error = Math.abs(correction) + earlier;
    earlier = Math.abs(correction);
  }
  return { value, error };
}
