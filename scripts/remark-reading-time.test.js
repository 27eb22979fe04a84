// @ts-check
import { createProcessor } from '@mdx-js/mdx';
import remarkMath from 'remark-math';
import { describe, expect, it } from 'vitest';
import { readingMinutes, wholeMinutes } from './remark-reading-time.js';

/** @param {string} text */
const minutesOf = (text) => readingMinutes(createProcessor({ remarkPlugins: [remarkMath] }).parse(text));

describe('the time that a text takes to read', () => {
  it('counts words, and Chinese characters without their marks', () => {
    expect(minutesOf('word '.repeat(400))).toBeCloseTo(2, 10);
    expect(minutesOf('字，'.repeat(640))).toBeCloseTo(2, 10);
    expect(minutesOf('用 KL 散度')).toBeCloseTo(3 / 320 + 1 / 200, 10);
  });

  it('counts what a reader reads of components, and of their attributes', () => {
    expect(minutesOf('<Step name="a b c" title="two words">\n\nthree more words\n\n</Step>')).toBeCloseTo(5 / 200, 10);
    expect(minutesOf('<Part name="numbers" />')).toBe(0);
  });

  it('counts every option, and what is said to one of three', () => {
    const choice = '<Choice of="a" label="one">\n\nfive words stand here too\n\n</Choice>\n\n';
    expect(minutesOf(choice.repeat(3))).toBeCloseTo(8 / 200, 10);
  });

  it('takes a formula for what it is, and says a minute at least', () => {
    const formula = '$$\np(x)\n$$\n';
    expect(minutesOf(formula)).toBeGreaterThan(0);
    expect(wholeMinutes(createProcessor({ remarkPlugins: [remarkMath] }).parse(formula))).toBe(1);
  });
});
