import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossEntropyLoss } from './crossEntropyLoss';
import { klOfLogits } from './klOfLogits';
import { matrixOf, rowOf, rowsOf } from './matrix';
import type { Matrix } from './matrix';
import { numericalGradient } from './numericalGradient';
import { softmax } from './softmax';
import { targetGradients } from './targetGradients';

const logit = fc.double({ min: -4, max: 4, noNaN: true });
const batch = fc.array(fc.tuple(logit, logit, logit), { minLength: 2, maxLength: 2 }).map(matrixOf);
const temperature = fc.double({ min: 0.5, max: 5, noNaN: true });

function expectNear(found: Matrix, wanted: Matrix): void {
  for (const [i, value] of found.values.entries()) expect(value).toBeCloseTo(wanted.values[i] ?? Number.NaN, 7);
}

describe('targetGradients', () => {
  it('are the slopes of KL and of cross-entropy in the target’s logits', () => {
    fc.assert(
      fc.property(batch, batch, temperature, temperature, (target, student, targetT, studentT) => {
        const found = targetGradients({ logits: target, temperature: targetT }, { logits: student, temperature: studentT });
        const kl = (logits: Matrix): number =>
          rowsOf(logits).reduce(
            (sum, row, i) =>
              sum + klOfLogits({ logits: row, temperature: targetT }, { logits: rowOf(student, i), temperature: studentT }).value,
            0,
          );
        const tempered = { ...student, values: student.values.map((z) => z / studentT) };
        const crossEntropy = (logits: Matrix): number =>
          crossEntropyLoss(tempered, { kind: 'probabilities', probs: softmax(logits, targetT) }, { reduction: 'sum' }).value;
        expectNear(found.kl, numericalGradient(kl, target));
        expectNear(found.crossEntropy, numericalGradient(crossEntropy, target));
      }),
      { numRuns: 30 },
    );
  });

  it('of KL is exactly 0 for the same logits on both sides, and that of cross-entropy is not', () => {
    const side = { logits: matrixOf([[1, 0, -2]]), temperature: 2 };
    const { kl, crossEntropy } = targetGradients(side, side);
    expect(Array.from(kl.values, Math.abs)).toEqual([0, 0, 0]);
    expect(Math.max(...crossEntropy.values)).toBeGreaterThan(0.05);
  });

  it('refuses two shapes', () => {
    const one = { logits: matrixOf([[1, 0]]), temperature: 1 };
    expect(() => targetGradients(one, { logits: matrixOf([[1, 0, 0]]), temperature: 1 })).toThrow('student');
  });
});
