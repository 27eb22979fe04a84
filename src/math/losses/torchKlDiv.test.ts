import { describe, expect, it } from 'vitest';
import { klDivLoss } from './klDivLoss';
import { matrixOf } from './matrix';
import { torchKlDiv } from './torchKlDiv';

const input = matrixOf([
  [-0.2, -1.8, -4],
  [-1, -1.2, -1.1],
]);
const target = matrixOf([
  [0.7, 0.2, 0.1],
  [0, 0.5, 0.5],
]);

describe('torchKlDiv', () => {
  it.each([true, false])('is klDivLoss wherever both have an answer (log_target %s)', (logTarget) => {
    const given = logTarget ? { ...target, values: target.values.map((t) => t - 2) } : target;
    const { elements, sum } = klDivLoss(input, given, { reduction: 'sum', logTarget });
    expect(torchKlDiv(input, given, logTarget)).toEqual({ elements, sum });
  });

  it('is NaN where PyTorch takes the log of a negative target', () => {
    const { elements, sum } = torchKlDiv(target, input, false);
    expect(elements.values.every(Number.isNaN)).toBe(true);
    expect(sum).toBeNaN();
  });

  it('is NaN where PyTorch multiplies 0 by an infinity, and its neighbours are not', () => {
    const logs = { ...target, values: target.values.map(Math.log) };
    const { elements, sum } = torchKlDiv(input, logs, true);
    expect(Array.from(elements.values, Number.isNaN)).toEqual([false, false, false, true, false, false]);
    expect(elements.values[0]).toBeCloseTo(0.7 * (Math.log(0.7) + 0.2), 14);
    expect(sum).toBeNaN();
  });

  it('is infinite where the input rules out what the target has', () => {
    const none = { ...input, values: input.values.with(4, -Infinity) };
    expect(torchKlDiv(none, target, false).sum).toBe(Infinity);
  });

  it('refuses two shapes', () => {
    expect(() => torchKlDiv(matrixOf([[0]]), target, false)).toThrow('input');
  });
});
