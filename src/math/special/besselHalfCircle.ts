const POINTS = 64;

/** 1 − cos θ at θ = πj/64, and the trapezoidal weights. */
const NODES: readonly (readonly [height: number, weight: number])[] = Array.from({ length: POINTS + 1 }, (_, j) => [
  2 * Math.sin((Math.PI * j) / (2 * POINTS)) ** 2,
  (j === 0 || j === POINTS ? 0.5 : 1) / POINTS,
]);

/**
 * Means of exp(−κ(1 − cos θ)) and of (1 − cos θ)·exp(−κ(1 − cos θ)) over the circle: e^(−κ)·I₀(κ) and e^(−κ)·(I₀(κ) − I₁(κ)),
 * by the trapezoidal rule, whose error is about e^(−κ)·I₁₂₈(κ).
 * @error 4e-16 relative for 0 ≤ κ ≤ 30.
 * @source NIST Digital Library of Mathematical Functions, 10.32.1
 */
export function besselHalfCircle(kappa: number): { readonly mean: number; readonly gap: number } {
  let mean = 0;
  let gap = 0;
  for (const [height, weight] of NODES) {
    const mass = weight * Math.exp(-kappa * height);
    mean += mass;
    gap += height * mass;
  }
  return { mean, gap };
}
