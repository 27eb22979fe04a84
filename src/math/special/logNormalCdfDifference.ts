import { erfcx } from './erfcx';
import { gaussLegendre16 } from './gaussLegendre16';
import { logNormalCdf } from './logNormalCdf';
import { normalHazard } from './normalHazard';

/**
 * log Φ(a + d) − log Φ(a). For a small d it is log(1 + φ(a)/Φ(a)·∫exp(−at − t²/2)dt from 0 to d), for two negative points
 * the parabola apart.
 * @returns exactly 0 for d = 0.
 * @error 2e-15 relative where |d|·(1 + |a|) < ½; 1e-15 of log Φ beyond.
 */
export function logNormalCdfDifference(a: number, d: number): number {
  const b = a + d;
  if (Math.abs(d) * (1 + Math.abs(a)) < 0.5) {
    let sum = 0;
    for (const [node, weight] of gaussLegendre16) {
      for (const t of [(d * (1 - node)) / 2, (d * (1 + node)) / 2]) sum += weight * Math.exp(-t * (a + t / 2));
    }
    return Math.log1p((normalHazard(a) * d * sum) / 2);
  }
  if (a < -1 && b < -1) {
    const ratio = erfcx(-b * Math.SQRT1_2) / erfcx(-a * Math.SQRT1_2);
    return Math.log(ratio) - (d * (a + b)) / 2;
  }
  return logNormalCdf(b) - logNormalCdf(a);
}
