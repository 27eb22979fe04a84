import { compensatedSum } from '../divergence/compensatedSum';
import type { Pmf } from '../families/pmf';
import { cancels } from './cancels';
import { dividedBy, exactSum, plus } from '../special/doubleDouble';
import { exactDifference } from './exactDifference';
import { indexOfLargest } from './indexOfLargest';
import { klGenerator } from './klGenerator';
import { softmaxDoubleDouble } from './softmaxDoubleDouble';
import { softmaxRow } from './softmaxRow';

/** A row of valid logits and the temperature > 0 that divides them. */
export interface TemperedLogits {
  readonly logits: Float64Array;
  readonly temperature: number;
}

/** KL(p ‖ q) of p = softmax(z/T), q = softmax(z′/T′), with what it is made of; every array has one entry a class. */
export interface KlOfLogits {
  /** In nats, ≥ 0. */
  readonly value: number;
  readonly p: Pmf;
  readonly q: Pmf;
  /** p·log(p/q), of either sign, in nats; 0 where p is 0. */
  readonly terms: Float64Array;
  /** q − p: the gradient of the KL with respect to z′/T′. */
  readonly gradient: Float64Array;
}

/** x_c = (z_c − z_k)/T − (z′_c − z′_k)/T′ for a reference class k: log(p/q) but for a constant. */
function relativeLogRatio(from: TemperedLogits, to: TemperedLogits, c: number, k: number): number {
  const gap = ({ logits, temperature }: TemperedLogits) =>
    dividedBy(exactSum(logits[c] ?? 0, -(logits[k] ?? 0)), temperature);
  const [p, q] = [gap(from), gap(to)];
  return p.hi === -Infinity || q.hi === -Infinity ? p.hi - q.hi : plus(p, { hi: -q.hi, lo: -q.lo }).hi;
}

/** log(p/q) a class, and which of them are small differences of larger numbers: 1, else 0. */
interface LogRatios {
  readonly ratios: Float64Array;
  readonly isLost: Uint8Array;
}

/** The differences of two rows of probabilities, where their log-ratio has lost too many digits. */
function exactDifferences(from: TemperedLogits, to: TemperedLogits): readonly number[] {
  const others = softmaxDoubleDouble(to.logits, to.temperature);
  return softmaxDoubleDouble(from.logits, from.temperature).map(
    (prob, c) => exactDifference(prob, others[c] ?? { hi: Number.NaN, lo: 0 }).hi,
  );
}

/**
 * log(p/q) a class. With x as above, log(p_c/q_c) = x_c − log(1 + Σ q·(eˣ − 1)) for the mode k of p, where q·eˣ =
 * p·q_k/p_k: as exact as the logits where p and q nearly agree. Where q has lost half of what p has at the mode, the
 * difference of the logs is exact enough.
 */
function logRatios(from: TemperedLogits, to: TemperedLogits, p: Pmf, q: Pmf): LogRatios {
  const k = indexOfLargest(from.logits);
  const direct = p.logProbs.map((logP, c) => (logP === -Infinity ? -Infinity : logP - (q.logProbs[c] ?? 0)));
  const modeRatio = (q.probs[k] ?? 0) / (p.probs[k] ?? 1);
  if (modeRatio < 0.5) {
    const isLost = Uint8Array.from(p.logProbs, (logP, c) => Number(cancels(logP, -(q.logProbs[c] ?? 0))));
    return { ratios: direct, isLost };
  }
  const x = direct.map((ratio, c) => (Number.isFinite(ratio) ? relativeLogRatio(from, to, c, k) : ratio));
  const grown = x.map((value, c) => {
    const probQ = q.probs[c] ?? 0;
    return value > 1 ? (p.probs[c] ?? 0) * modeRatio - probQ : probQ * Math.expm1(value);
  });
  const shift = Math.log1p(compensatedSum(grown));
  return {
    ratios: x.map((value) => value - shift),
    isLost: Uint8Array.from(x, (value) => Number(value !== shift && cancels(value, -shift))),
  };
}

/**
 * KL(softmax(z/T) ‖ softmax(z′/T′)) = Σ p·log(p/q), in nats, from the logits of two valid rows of the same length:
 * nearly equal rows keep their digits, which probabilities have lost. Computed as Σ q·f(p/q) with the f of
 * `klGenerator`.
 * @returns value ≥ 0, exactly 0 for the same logits and temperature; Infinity where q lacks a class that p has. A class
 * that both lack contributes 0.
 * @error value 5e-15 relative; terms 2e-15 relative to the largest of them; gradient 5e-14 relative, each entry.
 * @source Cover & Thomas (2006), §2.3
 */
export function klOfLogits(from: TemperedLogits, to: TemperedLogits): KlOfLogits {
  const p = softmaxRow(from.logits, from.temperature);
  const q = softmaxRow(to.logits, to.temperature);
  const { ratios, isLost } = logRatios(from, to, p, q);
  const exact = isLost.includes(1) ? exactDifferences(to, from) : [];
  const shares = ratios.map((ratio, c) => {
    const [probP, probQ] = [p.probs[c] ?? 0, q.probs[c] ?? 0];
    if (ratio === -Infinity) return probQ;
    if (ratio === Infinity) return Infinity;
    return Math.abs(ratio) < 0.5 ? probQ * klGenerator(ratio) : probP * (ratio - 1) + probQ;
  });
  return {
    value: compensatedSum(shares),
    p,
    q,
    terms: ratios.map((ratio, c) => (Number.isFinite(ratio) ? (p.probs[c] ?? 0) * ratio : Math.max(ratio, 0))),
    gradient: ratios.map((ratio, c) => {
      const [probP, probQ] = [p.probs[c] ?? 0, q.probs[c] ?? 0];
      if (isLost[c] === 1) return exact[c] ?? Number.NaN;
      return Math.abs(ratio) < 0.5 ? probQ * (0 - Math.expm1(ratio)) : probQ - probP;
    }),
  };
}
