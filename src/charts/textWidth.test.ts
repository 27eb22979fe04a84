import { describe, expect, it } from 'vitest';
import { textWidth } from './textWidth';

describe('textWidth', () => {
  it('gives a Chinese sign an em', () => {
    expect(textWidth('真实分布', 10)).toBe(40);
  });

  it('gives every digit the same room, as tabular figures take', () => {
    expect(textWidth('0.111', 12)).toBeCloseTo(textWidth('0.888', 12), 12);
  });

  it('gives no room to combining marks', () => {
    expect(textWidth('q\u0302', 10)).toBe(textWidth('q', 10));
  });
});
