import { logDoubleDouble } from '../special/logDoubleDouble';
import { cancels } from './cancels';
import { exactSum, plus } from '../special/doubleDouble';
import { expDoubleDouble } from '../special/expDoubleDouble';
import { klGenerator } from './klGenerator';

/** One entry of `KLDivLoss`: t·(log t − x) for a target mass t and an input x. */
export interface KlDivElement {
  /** In nats, of either sign; 0 where t is 0, whatever x is. */
  readonly value: number;
  /** Numbers whose sum is the value to twice its digits where t and eˣ nearly agree: there entries cancel in a sum. */
  readonly parts: readonly number[];
  /** −t */
  readonly inputGradient: number;
  /** With respect to the target as it is given (its log for `logTarget`); NaN where t is 0. */
  readonly targetGradient: number;
}

/** Beyond this |x| eˣ or its last digits are no longer doubles. */
const REACH = 600;

/** Masses within this |log t − x| cancel; the others are far enough apart. */
const NEAR = 0.5;

const noMass: KlDivElement = { value: 0, parts: [0], inputGradient: 0, targetGradient: Number.NaN };

/**
 * eˣ·f(t/eˣ) + (t − eˣ) in doubles: the first is ≥ 0, and what cancels, t − eˣ, is given in pieces that add up exactly.
 */
function nearParts(ratio: number, mass: readonly number[], input: number): readonly number[] {
  const { hi, lo, exponent } = expDoubleDouble(input);
  const scale = 2 ** exponent;
  return [hi * scale * klGenerator(ratio), ...mass, -hi * scale, -lo * scale];
}

/** log t − x. Where t is near eˣ it is log1p((t − eˣ)/eˣ) with eˣ to 32 digits. */
function logRatio(target: number, input: number): number {
  if (Math.abs(input) > REACH) return Math.log(target) - input;
  const { hi, lo, exponent } = expDoubleDouble(input);
  const scaled = target * 2 ** -exponent;
  const excess = (scaled - hi - lo) / hi;
  if (Math.abs(excess) <= NEAR) return Math.log1p(excess);
  return scaled > 2 ** -900 && scaled < Infinity ? Math.log(scaled / hi) : Math.log(target) - input;
}

/**
 * t·(log t − x), for a mass t ≥ 0 (finite) and an input x (finite or −Infinity).
 * @returns value Infinity where x is −Infinity and t is not 0. PyTorch prints NaN for t = 0 with x = −Infinity; here 0.
 * @error 1e-15 relative for |x| ≤ 600, where t is an ulp from eˣ too; else 1e-15·|x|/|log t − x|.
 * @source PyTorch 2.6, torch.nn.KLDivLoss
 */
export function klDivElement(target: number, input: number): KlDivElement {
  if (target === 0) return noMass;
  const ratio = logRatio(target, input);
  const value = target * ratio;
  const isNear = Math.abs(ratio) <= NEAR && Math.abs(input) <= REACH;
  const parts = isNear ? nearParts(ratio, [target], input) : [value];
  return { value, parts, inputGradient: -target, targetGradient: cancels(1, ratio) ? plus(logDoubleDouble(target), exactSum(1, -input)).hi : 1 + ratio };
}

/**
 * eʸ·(y − x), for a log-mass y and an input x (each finite or −Infinity): `klDivElement` with `log_target=True`.
 * @returns 0 where y is −Infinity, whatever x is (PyTorch prints NaN); Infinity where only x is −Infinity.
 * @error 1e-15 relative, where eʸ neither overflows nor underflows.
 * @source PyTorch 2.6, torch.nn.KLDivLoss
 */
export function logKlDivElement(logTarget: number, input: number): KlDivElement {
  if (logTarget === -Infinity) return noMass;
  const target = Math.exp(logTarget);
  if (input === -Infinity) {
    return { value: Infinity, parts: [Infinity], inputGradient: -target, targetGradient: Infinity };
  }
  const ratio = logTarget - input;
  const value = ratio === 0 ? 0 : target * ratio;
  const isNear = Math.abs(ratio) <= NEAR && Math.abs(input) <= REACH;
  const parts = isNear ? nearParts(ratio, piecesOfMass(logTarget), input) : [value];
  return { value, parts, inputGradient: -target, targetGradient: target * plus(exactSum(logTarget, -input), { hi: 1, lo: 0 }).hi };
}

function piecesOfMass(logMass: number): readonly number[] {
  const { hi, lo, exponent } = expDoubleDouble(logMass);
  return [hi * 2 ** exponent, lo * 2 ** exponent];
}
