import { expect, it } from 'vitest';
import { signText } from './signText';

it('a sign in running text is that of its TeX, subscripts of any length included', () => {
  expect(['\\mu', '\\sigma_1', 'w_{12}', 'x_0', 'p', '\\lambda'].map(signText)).toEqual(['μ', 'σ₁', 'w₁₂', 'x₀', 'p', 'λ']);
});
