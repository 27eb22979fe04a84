import { gaussianExp } from '../../special/gaussianExp';
import { normalHazard } from '../../special/normalHazard';

/** In units of 1/√(1 + α²); the zeros of Φ are 2.8 such units off the reals, and the rule's error is exp(−2π · 2.8/STEP). */
const STEP = 0.25;
const REACH = 13;

/**
 * E[Zᵏ·(φ(αZ)/Φ(αZ))²] for k = 0, 1, 2 and a standard skew normal Z: what its Fisher information is made of. It is
 * (2/√2π)·∫zᵏ·φ(z)·φ(αz)·(φ/Φ)(αz)dz, by the trapezoidal rule.
 * @error 2e-15 of E[|Z|ᵏ·…].
 * @source Azzalini (1985), Scandinavian Journal of Statistics 12, 171–178
 */
export function hazardMoments(alpha: number): readonly [number, number, number] {
  const unit = 1 / Math.hypot(1, alpha);
  const moments: [number, number, number] = [0, 0, 0];
  for (let t = -REACH; t <= REACH; t += STEP) {
    const z = t * unit;
    const mass = gaussianExp(t) * normalHazard(alpha * z);
    moments[0] += mass;
    moments[1] += z * mass;
    moments[2] += z * z * mass;
  }
  const scale = (STEP * unit) / Math.PI;
  return [scale * moments[0], scale * moments[1], scale * moments[2]];
}
