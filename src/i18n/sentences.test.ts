import { describe, expect, it } from 'vitest';
import { sentences } from './sentences';

describe('sentences', () => {
  it('have a space between them in English, and none after a full-width mark', () => {
    expect(sentences(['One is 0.5.', 'Two.'])).toBe('One is 0.5. Two.');
    expect(sentences(['KL 是 0.5。', '另一个是 ∞。'])).toBe('KL 是 0.5。另一个是 ∞。');
    expect(sentences(['x = 1', 'y = 2'])).toBe('x = 1 y = 2');
  });

  it('are nothing where there is none', () => {
    expect(sentences([])).toBe('');
  });
});
