/** From here on the series below are exact to 1e-16 (what they leave out is of the order of exp(−2κ)). */
export const BESSEL_ASYMPTOTIC_FROM = 25;

const TERMS = 32;

/** Powers of 1/κ put into the equation of Riccati A′ + A/κ + A² = 1: 2cₙ = (n − 2)·cₙ₋₁ − Σ_{0<i<n} cᵢ·cₙ₋ᵢ, c₀ = 1. */
function riccatiCoefficients(): readonly number[] {
  const c = [1];
  for (let n = 1; n <= TERMS; n++) {
    let sum = (n - 2) * (c[n - 1] ?? 0);
    for (let i = 1; i < n; i++) sum -= (c[i] ?? 0) * (c[n - i] ?? 0);
    c.push(sum / 2);
  }
  return c;
}

/**
 * g₁ = ½, g₂ = ⅛, … > 0 of I₁(κ)/I₀(κ) ≈ 1 − Σ gₙ·κ⁻ⁿ.
 * @error for κ ≥ BESSEL_ASYMPTOTIC_FROM 1e-16 of 1 − I₁/I₀, and 1e-16 of the series' derivative.
 * @source Mardia & Jupp (2000), Directional Statistics, (A.10), (A.14)
 */
export const BESSEL_RATIO_COEFFICIENTS: readonly number[] = riccatiCoefficients()
  .slice(1)
  .map((c) => -c);

/**
 * e₁ = ⅛, … > 0 of log I₀(κ) ≈ κ − ½·log(2πκ) + Σ eₙ·κ⁻ⁿ: the antiderivative of the above.
 * @error as there.
 * @source NIST Digital Library of Mathematical Functions, 10.40.1
 */
export const LOG_BESSEL_COEFFICIENTS: readonly number[] = BESSEL_RATIO_COEFFICIENTS.slice(1).map((g, i) => g / (i + 1));
