import type { BetaParams } from '../beta';
import { betaKl } from './betaKl';
import { gammaEntropyRest, meanLogRest } from './gammaEntropyRests';

const UNIFORM: BetaParams = { a: 1, b: 1 };
const TWO_PI_E = 2 * Math.PI * Math.E;
/** An entropy this many times as large as the largest part, 1 + 1/a or 1 + 1/b, has lost less than a digit. */
const SAFE = 0.2;

/** ½·log(2πe · inLog) + rest. */
interface Parts {
  readonly inLog: number;
  readonly rest: number;
}

/** The entropy of Gamma(x, 1). */
function ofGamma(x: number): Parts {
  if (x >= 1) return { inLog: x, rest: gammaEntropyRest(x) };
  const next = x + 1;
  return { inLog: (next / x) * (next / x) * next, rest: -meanLogRest(next) - 1 / x };
}

/** The same and ψ(x) = log x − δ(x). */
function ofGammaAndDigamma(x: number): Parts {
  if (x >= 1) return { inLog: x * x * x, rest: -meanLogRest(x) };
  const next = x + 1;
  const inLog = (next / x) * (next / x) * (next * next * next);
  return { inLog, rest: -gammaEntropyRest(next) - 2 * meanLogRest(next) - 2 / x };
}

/**
 * The entropy of a beta law in nats. With H₁(x) that of Gamma(x, 1) it is H₁(a) + H₁(b) − H₁(s) − ψ(s), s = a + b; near
 * the uniform law, where that cancels, −KL from it.
 * @returns ≤ 0, exactly 0 for a = b = 1.
 * @error as `betaKl`.
 */
export function betaEntropy(params: BetaParams): number {
  const [a, b, s] = [ofGamma(params.a), ofGamma(params.b), ofGammaAndDigamma(params.a + params.b)];
  const entropy = Math.log(TWO_PI_E * (a.inLog / s.inLog) * b.inLog) / 2 + (a.rest + b.rest - s.rest);
  const isGood = -entropy > SAFE * (1 + 1 / Math.min(params.a, params.b)) && entropy > -Infinity;
  return isGood ? entropy : -betaKl(params, UNIFORM);
}
