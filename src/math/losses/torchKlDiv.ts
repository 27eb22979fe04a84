import { compensatedSum } from '../divergence/compensatedSum';
import { klDivLoss } from './klDivLoss';
import type { Matrix } from './matrix';
import { requireSameShape } from './matrix';

/** What `kl_div` prints: every entry, and their sum, in nats. */
export interface TorchKlDiv {
  readonly elements: Matrix;
  readonly sum: number;
}

/** One entry, with PyTorch's own order of operations: it decides where there is a NaN. */
function asWritten(input: number, target: number, logTarget: boolean): number {
  if (logTarget) return Math.exp(target) * (target - input);
  return (target === 0 ? 0 : target * Math.log(target)) - target * input;
}

/**
 * PyTorch's `kl_div(input, target)` for arguments of any kind, also those it is not meant for: t·log t − t·x, or eʸ·(y −
 * x) for a target of logs y, in nats, rows × columns, row-major. Where neither is NaN it is `klDivLoss`, with its
 * digits.
 * @returns NaN for an entry whose target is negative, for a target of 0 against an input of −Infinity and, with
 * `logTarget`, for a target of −Infinity: there PyTorch prints nan, while `klDivLoss` refuses the first and takes the
 * others as 0. A sum over any NaN is NaN.
 * @throws RangeError naming `input` or `target` where their shapes differ.
 * @error as `klDivLoss`, where no entry is NaN or Infinity; else 1e-15·(|t·log t| + |t·x|) an entry.
 * @source PyTorch 2.6, aten/src/ATen/native/Loss.cpp, kl_div
 */
export function torchKlDiv(input: Matrix, target: Matrix, logTarget: boolean): TorchKlDiv {
  requireSameShape('input', input, 'target', target);
  const values = target.values.map((t, i) => asWritten(input.values[i] ?? Number.NaN, t, logTarget));
  if (!values.every(Number.isFinite)) return { elements: { ...target, values }, sum: compensatedSum(values) };
  const { elements, sum } = klDivLoss(input, target, { reduction: 'sum', logTarget });
  return { elements, sum };
}
