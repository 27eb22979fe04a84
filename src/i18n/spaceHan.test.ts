import { expect, it } from 'vitest';
import { spaceHan } from './spaceHan';

const list = new Intl.ListFormat('zh', { type: 'conjunction' });

it.each([
  [['x < −1', 'x > 1.5'], 'x < −1 和 x > 1.5'],
  [['5', '6', '−7'], '5、6 和 −7'],
  [['x → ±∞', '另外 3 处'], 'x → ±∞ 和另外 3 处'],
])('a Chinese list of %j stands clear of its conjunction', (parts, spaced) => {
  expect(spaceHan(list.format(parts))).toBe(spaced);
});

it('other text is left as it is', () => {
  expect(spaceHan('x < −1 and x > 1.5')).toBe('x < −1 and x > 1.5');
});
