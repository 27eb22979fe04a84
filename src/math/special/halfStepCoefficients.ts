import { STIRLING_COEFFICIENTS } from './stirling';

/**
 * d₁ = −⅛, d₂ = 0, d₃ = 1/192, … of log Γ(x + ½) − log Γ(x) ≈ ½·log x + Σ dₙ·x⁻ⁿ: −(2 − 2⁻ⁿ)·cₙ of Stirling's cₙ.
 * @error for x ≥ STIRLING_FROM the first term left out is below 1e-16 of Σ and of its first two derivatives.
 * @source NIST Digital Library of Mathematical Functions, 5.11.8, 24.4.27
 */
export const HALF_STEP_COEFFICIENTS: readonly number[] = STIRLING_COEFFICIENTS.map((c, i) => -(2 - 2 ** -(i + 1)) * c);
