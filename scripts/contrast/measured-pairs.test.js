// @ts-check
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { measuredPairs } from './measured-pairs.js';
import { themeTokens } from './theme-tokens.js';

const themes = themeTokens(readFileSync('src/app/theme/tokens.css', 'utf8'));
const light = themes['light'] ?? {};

/**
 * @param {Readonly<Record<string, string>>} tokens
 * @param {string} theme
 */
const failing = (tokens, theme = 'light') => measuredPairs(theme, tokens).filter(({ measured, least }) => measured < least);

test('reads every theme of the page, each over what is said for all', () => {
  expect(Object.keys(themes)).toEqual(['light', 'dark', 'projector']);
  expect(themeTokens(":root { --a: #fff; /* no */ --b: 2px; } @media screen { :root[data-theme='dark'] { --a: #000; } }")).toEqual({
    light: { a: '#fff', b: '2px' },
    dark: { a: '#000', b: '2px' },
  });
});

test('black on white is 21 : 1, and a colour is not apart from itself', () => {
  const found = measuredPairs('light', { ...light, ink: '#000', panel: '#fff', truth: '#123456', rival: '#123456' });
  expect(found.find(({ pair }) => pair === 'ink on panel')?.measured).toBeCloseTo(21, 10);
  expect(found.find(({ what, pair }) => what === 'apart to a trichromat' && pair === 'truth and rival')?.measured).toBe(0);
});

test('a beam asks for more than a screen', () => {
  expect(failing({ ...light, 'ink-2': '#6a6a6a' })).toEqual([]);
  expect(failing({ ...light, 'ink-2': '#6a6a6a' }, 'projector').map(({ what, pair }) => `${what}: ${pair}`)).toContain('text: ink-2 on panel');
});

test('red and green of one lightness are apart, but not to a deuteranope', () => {
  const tooClose = failing({ ...light, truth: '#a05000', rival: '#5f6b00' }).filter(({ pair }) => pair === 'truth and rival');
  expect(tooClose.map(({ what }) => what)).toEqual(['apart to a protanope', 'apart to a deuteranope']);
});

test('what is no colour is not measured', () => {
  expect(() => measuredPairs('light', { ...light, truth: 'var(--ink)' })).toThrow('--truth is no colour');
});
