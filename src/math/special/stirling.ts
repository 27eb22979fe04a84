/** From here on the series below are exact to 1e-16 of log Γ's second derivative. */
export const STIRLING_FROM = 10;

/**
 * c₁ … c₁₅ of log Γ(x) ≈ (x − ½)·log x − x + ½·log 2π + Σ cₙ·x⁻ⁿ: B₂ₖ/(2k(2k − 1)) at n = 2k − 1, else 0.
 * @error for x ≥ STIRLING_FROM the first term left out is below 1e-17 of Σ.
 * @source NIST Digital Library of Mathematical Functions, 5.11.1
 */
export const STIRLING_COEFFICIENTS: readonly number[] = [
  1 / 12, 0, -1 / 360, 0, 1 / 1260, 0, -1 / 1680, 0, 1 / 1188, 0, -691 / 360360, 0, 1 / 156, 0, -3617 / 122400,
];

/**
 * c₁ … c₁₆ of ψ(x) ≈ log x − Σ cₙ·x⁻ⁿ: ½ at n = 1, B₂ₖ/(2k) at n = 2k, else 0.
 * @error for x ≥ STIRLING_FROM the first term left out is below 1e-16 of the second.
 * @source NIST Digital Library of Mathematical Functions, 5.11.2
 */
export const DIGAMMA_COEFFICIENTS: readonly number[] = [
  1 / 2, 1 / 12, 0, -1 / 120, 0, 1 / 252, 0, -1 / 240, 0, 1 / 132, 0, -691 / 32760, 0, 1 / 12, 0, -3617 / 8160,
];

/**
 * c₁ … c₁₇ of ψ′(x) ≈ Σ cₙ·x⁻ⁿ.
 * @error for x ≥ STIRLING_FROM the first term left out is below 1e-16 of the first.
 * @source NIST Digital Library of Mathematical Functions, 5.15.8
 */
export const TRIGAMMA_COEFFICIENTS: readonly number[] = [1, ...DIGAMMA_COEFFICIENTS.map((coefficient, i) => (i + 1) * coefficient)];

/**
 * How many steps of Γ(x + 1) = xΓ(x) bring a and b to where the series hold: 0 … STIRLING_FROM.
 * @error none.
 */
export const stepsToStirling = (a: number, b: number): number =>
  Math.max(0, Math.ceil(STIRLING_FROM - Math.min(a, b)));
