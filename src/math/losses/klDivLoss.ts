import { compensatedSum } from '../divergence/compensatedSum';
import { klDivElement, logKlDivElement } from './klDivElement';
import { requireMatrix, requireSameShape } from './matrix';
import type { Matrix } from './matrix';

/** What each `reduction` of `KLDivLoss` makes of its elements. */
export interface KlDivReductions {
  readonly none: Matrix;
  readonly sum: number;
  /** Over every entry: smaller than the mean KL by the number of columns. */
  readonly mean: number;
  /** Over the rows: the one whose value is a KL, where every row of both arguments is a pmf. */
  readonly batchmean: number;
}

export type KlDivReduction = keyof KlDivReductions;

export interface KlDivOptions<R extends KlDivReduction> {
  readonly reduction: R;
  /** Whether the target holds log-probabilities. */
  readonly logTarget?: boolean;
}

export interface KlDivLoss<R extends KlDivReduction> {
  /** What PyTorch returns for this reduction, in nats. */
  readonly value: KlDivReductions[R];
  /** t·(log t − x), of the arguments' shape. */
  readonly elements: Matrix;
  readonly sum: number;
  /** What the sum is divided by: 1 for `none` and `sum`. */
  readonly divisor: number;
  /** Of the value (of the sum, for `none`), with respect to input and target as given. */
  readonly inputGradient: Matrix;
  readonly targetGradient: Matrix;
}

/**
 * PyTorch's `KLDivLoss()(input, target)`: element t·(log t − x), or eʸ·(y − x) for a target of logs y, in nats. The
 * input x is the *model's log*-probability and the target t the truth's probability: the sum of a row is KL(target ‖
 * model). Nothing is normalised. Both arguments are rows × columns, row-major; a tensor with more axes keeps its first
 * as rows.
 * @returns a target of 0 (or log −Infinity) contributes 0 against every input, where PyTorch prints NaN against
 * −Infinity; Infinity where an input of −Infinity meets mass. Target gradients are NaN where the target has no mass.
 * @throws RangeError naming `input` (an entry NaN or Infinity), `target` (an entry negative or not finite; of logs: NaN
 * or Infinity), or both where their shapes differ.
 * @error elements 1e-15 relative for |input| ≤ 600. Sum and means 1e-14 relative to |Σ(t − eˣ)| + Σ(t·(log t − x) − t +
 * eˣ), which for pmfs is the value, plus 1e-31·Σt: nearly equal arguments keep their digits. Gradients 1e-15·(1 + |log
 * t − x|) times what they are multiplied with: 1, or eʸ for logs.
 * @source PyTorch 2.6, torch.nn.KLDivLoss
 */
export function klDivLoss<R extends KlDivReduction>(
  input: Matrix,
  target: Matrix,
  { reduction, logTarget = false }: KlDivOptions<R>,
): KlDivLoss<R> {
  requireMatrix('input', input);
  requireMatrix('target', target);
  requireSameShape('input', input, 'target', target);
  requireEntries('input', input, (x) => x < Infinity, 'finite or -Infinity');
  if (logTarget) requireEntries('target', target, (y) => y < Infinity, 'finite or -Infinity');
  else requireEntries('target', target, (t) => t >= 0 && t < Infinity, 'finite and ≥ 0');

  const { rows, columns } = input;
  const elementOf = logTarget ? logKlDivElement : klDivElement;
  const entries = Array.from(target.values, (t, i) => elementOf(t, input.values[i] ?? 0));
  const shaped = (values: readonly number[]): Matrix => ({ rows, columns, values: Float64Array.from(values) });
  const elements = shaped(entries.map(({ value }) => value));
  const sum = compensatedSum(entries.flatMap(({ parts }) => parts));
  const divisor = { none: 1, sum: 1, mean: rows * columns, batchmean: rows }[reduction];
  const reductions: KlDivReductions = { none: elements, sum, mean: sum / (rows * columns), batchmean: sum / rows };
  return {
    value: reductions[reduction],
    elements,
    sum,
    divisor,
    inputGradient: shaped(entries.map(({ inputGradient }) => inputGradient / divisor)),
    targetGradient: shaped(entries.map(({ targetGradient }) => targetGradient / divisor)),
  };
}

function requireEntries(name: string, matrix: Matrix, isValid: (value: number) => boolean, expected: string): void {
  for (const [i, value] of matrix.values.entries()) {
    if (isValid(value)) continue;
    const entry = `${Math.floor(i / matrix.columns)}, ${i % matrix.columns}`;
    throw new RangeError(`${name}[${entry}] must be ${expected}, got ${value}`);
  }
}
