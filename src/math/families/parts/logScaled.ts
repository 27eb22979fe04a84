/** Below this a quotient may be subnormal, and short of digits. */
const LEAST_RATIO = 1e-300;

/**
 * x ↦ log(x/scale) for x ≥ 0; by logs where the quotient, or the scale itself, leaves the normal doubles.
 * @param logScale log scale, where it is known better than the scale.
 * @returns −Infinity for 0.
 * @error 2e-16 absolute and 1 ulp; 1 ulp of the two logs where these serve.
 */
export function logScaled(scale: number, logScale = Math.log(scale)): (x: number) => number {
  const isNormal = scale > LEAST_RATIO && scale < Infinity;
  return (x) => {
    const ratio = x / scale;
    return isNormal && ratio > LEAST_RATIO && ratio < Infinity ? Math.log(ratio) : Math.log(x) - logScale;
  };
}
