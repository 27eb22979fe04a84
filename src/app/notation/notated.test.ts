import { expect, it } from 'vitest';
import { notated } from './notated';

it('writes p and q in every place of a formula by the symbols of the notation', () => {
  expect(notated('KL(p‖q) = Σₓ p(x) · log₂ p(x)/q(x)', 'PQ')).toBe('KL(P‖Q) = Σₓ P(x) · log₂ P(x)/Q(x)');
  expect(notated('H(p, q_θ) − H(p) = KL(p‖q_θ)', 'fg')).toBe('H(f, g_θ) − H(f) = KL(f‖g_θ)');
  expect(notated('−p·log p, log₂p, pᵢ and q*', 'PQ')).toBe('−P·log P, log₂P, Pᵢ and Q*');
});

it('writes them in prose of either language', () => {
  expect(notated('The truth p, and what q’s code costs: q is not p.', 'PQ')).toBe('The truth P, and what Q’s code costs: Q is not P.');
  expect(notated('真实分布p与模型 q，当p=q时', 'fg')).toBe('真实分布f与模型 g，当f=g时');
});

it('leaves words, names of code, letters of a text and keys of an address', () => {
  for (const text of ['probability, equal, pq', 'log_q and p_hat of q1', 'the letter “q” of “equal”', '“p=normal:0_1”', 'F.kl_div(log_q)', 'q: 0.001']) {
    expect(notated(text, 'PQ')).toBe(text);
  }
});
