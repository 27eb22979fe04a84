import { describe, expect, it } from 'vitest';
import { klWirings } from '../math/losses/klWiring';
import { lossPipeline } from './lossPipeline';
import type { LossPipelineRequest } from './lossPipeline';

const student = [
  [4, 0, -1],
  [0.2, 0.1, 0],
];
const base: LossPipelineRequest = {
  student,
  temperature: 1,
  target: { kind: 'probabilities', probs: [[0.9, 0.06, 0.04], [0.1, 0.6, 0.3]] },
  logTarget: false,
  wiring: 'right',
};
const teacher = { kind: 'logits', logits: [[5, 2, -1], [1, 3, 2]], temperature: 1 } as const;
const names = Object.keys(klWirings);

describe('the loss, step by step', () => {
  it('adds up: entries to examples, examples to the sum, and the sum over what a reduction divides by', () => {
    const { elements, rowSums, wirings, kl, crossEntropy, entropy } = lossPipeline(base);
    expect(elements.values.slice(0, 3).reduce((a, b) => a + b)).toBeCloseTo(rowSums[0] ?? 0, 14);
    expect(rowSums.reduce((a, b) => a + b)).toBeCloseTo(wirings.right.sum, 14);
    expect(wirings.right.mean).toBeCloseTo(wirings.right.sum / 6, 15);
    expect(wirings.right.batchmean).toBe(kl);
    expect(crossEntropy).toBeCloseTo(entropy + kl, 14);
  });

  it('adds up by example too: the entropy of its target and its KL are its cross-entropy', () => {
    const { klPerExample, entropyPerExample, crossEntropyPerExample, entropy, crossEntropy } = lossPipeline(base);
    for (const [i, whole] of crossEntropyPerExample.entries()) {
      expect((entropyPerExample[i] ?? 0) + (klPerExample[i] ?? 0)).toBeCloseTo(whole, 14);
    }
    expect(entropyPerExample.reduce((a, b) => a + b) / 2).toBeCloseTo(entropy, 14);
    expect(crossEntropyPerExample.reduce((a, b) => a + b) / 2).toBeCloseTo(crossEntropy, 14);
    expect(entropyPerExample[0]).not.toBeCloseTo(entropyPerExample[1] ?? 0, 2);
  });

  it('gives KL and cross-entropy one gradient on the student, and two on a target that learns', () => {
    const { gradients, targetGradients } = lossPipeline({ ...base, target: teacher, temperature: 2 });
    for (const [i, value] of gradients.kl.values.entries()) expect(value).toBeCloseTo(gradients.crossEntropy.values[i] ?? 0, 14);
    const gap = targetGradients?.kl.values.map((value, i) => Math.abs(value - (targetGradients.crossEntropy.values[i] ?? 0)));
    expect(Math.max(...(gap ?? []))).toBeGreaterThan(0.1);
    expect(lossPipeline(base).targetGradients).toBeNull();
  });

  it('is the same rightly wired, be the target passed as probabilities or as logs', () => {
    const logs = lossPipeline({ ...base, logTarget: true });
    expect(logs.wirings.right.batchmean).toBeCloseTo(lossPipeline(base).wirings.right.batchmean, 14);
    expect(logs.targetPassed.values[0]).toBeCloseTo(Math.log(0.9), 15);
  });

  it('tells the wrong wirings: nan for arguments swapped, the reverse KL, negative losses', () => {
    const { swapped, reversed, probabilities, unnormalised, mismatched, right } = lossPipeline(base).wirings;
    expect(swapped.sum).toBeNaN();
    expect(mismatched.sum).toBeNaN();
    expect(reversed.sum).toBeGreaterThan(0);
    expect(Math.abs(reversed.sum - right.sum)).toBeGreaterThan(0.01);
    expect(probabilities.sum).toBeLessThan(0);
    expect(unnormalised.batchmean).toBeCloseTo((right.batchmean - Math.log(3)) / 3, 14);
  });

  it('is silent about arguments swapped where both are logs: that is the reverse KL', () => {
    const { swapped, reversed } = lossPipeline({ ...base, logTarget: true }).wirings;
    expect(swapped.sum).toBe(reversed.sum);
  });

  it.each(names)('shows the tensors that are passed, and what kl_div makes of them: %s', (name) => {
    const wiring = names.find((one): one is keyof typeof klWirings => one === name) ?? 'right';
    const { studentPassed, targetPassed, wirings, rowSums } = lossPipeline({ ...base, wiring });
    expect([...studentPassed.values, ...targetPassed.values].every(Number.isFinite)).toBe(true);
    const total = rowSums.reduce((a, b) => a + b);
    const { sum } = wirings[wiring];
    expect(Object.is(total, sum) || Math.abs(total - sum) < 1e-14).toBe(true);
  });

  it('is nan as PyTorch has it for hard labels as logs, while the KL is the label’s surprise', () => {
    const { wirings, kl, crossEntropy, entropy } = lossPipeline({
      ...base,
      target: { kind: 'labels', labels: [0, 1], smoothing: 0 },
      logTarget: true,
    });
    expect(wirings.right.sum).toBeNaN();
    expect(entropy).toBe(0);
    expect(kl).toBeCloseTo(crossEntropy, 14);
  });

  it('shrinks the gradient like 1/T² as T grows, and T² makes up for it', () => {
    const { distillation } = lossPipeline({ ...base, target: teacher });
    const { temperatures, plain, scaled } = distillation ?? { temperatures: [], plain: [], scaled: [] };
    const [last, half] = [temperatures.length - 1, temperatures.findIndex((t) => t >= 15.9)];
    expect(temperatures[last]).toBeCloseTo(32, 10);
    expect((plain[half] ?? 0) / (plain[last] ?? 1)).toBeCloseTo(4, 0);
    expect((scaled[half] ?? 0) / (scaled[last] ?? 1)).toBeCloseTo(1, 1);
  });

  it('has the gradient’s size at the student’s own temperature, not at the nearest of its curve', () => {
    const { distillation, gradients } = lossPipeline({ ...base, temperature: 3, target: { ...teacher, temperature: 3 } });
    const rows = gradients.kl.rows;
    expect(distillation?.temperatures.includes(3)).toBe(false);
    expect(distillation?.here.plain).toBeCloseTo(Math.hypot(...gradients.kl.values) / rows, 12);
    expect(distillation?.here.scaled).toBeCloseTo((9 * Math.hypot(...gradients.kl.values)) / rows, 12);
  });

  it('has a curve over T for probabilities too, and none for a target without any mass', () => {
    expect(lossPipeline(base).distillation).not.toBeNull();
    expect(lossPipeline({ ...base, target: { kind: 'probabilities', probs: [[0, 0, 0], [0.1, 0.6, 0.3]] } }).distillation).toBeNull();
  });
});
