import { describe, expect, it } from 'vitest';
import { sentences } from './sentences';

describe('sentences', () => {
  it('have a space between them in English, and none after a full-width mark', () => {
    expect(sentences(['One is 0.5.', 'Two.'])).toBe('One is 0.5. Two.');
    expect(sentences(['KL 是 0.5。', '另一个是 ∞。'])).toBe('KL 是 0.5。另一个是 ∞。');
    expect(sentences(['x = 1', 'y = 2'])).toBe('x = 1 y = 2');
  });

  it('keep their spaces beside a quotation mark that closes English words, and have none beside one that closes Chinese', () => {
    expect(sentences(['Bounded.', '“Highest” is here.'])).toBe('Bounded. “Highest” is here.');
    expect(sentences(['有界。', '“最大” 取自这里。'])).toBe('有界。“最大”取自这里。');
    expect(sentences(['“KL” 是这个。', '他说：“好。”', 'KL 是 0。'])).toBe('“KL”是这个。他说：“好。”KL 是 0。');
  });

  it('are nothing where there is none', () => {
    expect(sentences([])).toBe('');
  });
});
