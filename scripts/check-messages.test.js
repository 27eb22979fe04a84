// @ts-check
import { expect, test } from 'vitest';
import { messageProblems } from './check-messages.js';

/**
 * @param {string} en
 * @param {string} zh
 * @param {string} [use]
 */
function problems(en, zh, use = 'm.fit.title + m.fit.steps(3)') {
  return messageProblems(
    [
      { path: 'src/i18n/en.ts', text: `export const en = ${en} as const;` },
      { path: 'src/i18n/zh.ts', text: `export const zh: Messages = ${zh};` },
    ],
    [{ path: 'src/labs/fit/View.tsx', text: use }],
  );
}

const en = "{ fit: { title: 'Fit q', steps: (n: number) => `${n} steps` } }";
const zh = "{ fit: { title: '拟合 q', steps: (n: number) => `${n} 步` } }";

test('catalogues in step, translated and used, have no problem', () => {
  expect(problems(en, zh)).toEqual([]);
});

test('a key that one locale lacks is named, whichever lacks it', () => {
  expect(problems(en, "{ fit: { title: '拟合 q' } }")).toEqual(['src/i18n/zh.ts: fit.steps: is missing']);
  expect(problems("{ fit: { title: 'Fit' } }", zh)).toEqual([
    'src/i18n/en.ts: fit.steps: is missing, src/i18n/zh.ts has it',
  ]);
});

test('an empty message is named, a function that returns nothing too', () => {
  const empty = "{ fit: { title: ' ', steps: (n: number) => `` } }";
  expect(problems(en, empty)).toEqual(['src/i18n/zh.ts: fit.title: is empty', 'src/i18n/zh.ts: fit.steps: is empty']);
});

test('a message nobody shows is named; another property of its name does not hide it', () => {
  const unused = /^src\/i18n\/en\.ts: fit\.steps: is used nowhere/;
  expect(problems(en, zh, 'm.fit.title; other.steps; m.fit.stepsTaken')).toEqual([expect.stringMatching(unused)]);
});

test('chains over several lines, useMessages() and a key chosen at run time count as use', () => {
  expect(problems(en, zh, 'm.fit\n  .title; useMessages().fit?.steps(1)')).toEqual([]);
  expect(problems(en, zh, 'messages.fit[key]')).toEqual([]);
  expect(problems(en, zh, "wormWords.of(lang).fit[key]")).toEqual([]);
  expect(problems(en, zh, 'wormWords.of(lang).fit[key]')).toEqual([]);
  expect(problems(en, zh, 'form.fit[key]')).toHaveLength(2);
});

test('deeper and top-level keys are followed too', () => {
  const deep = "{ name: 'Ada', a: { b: { c: 'See' } } }";
  const translated = "{ name: '艾达', a: { b: { c: '看' } } }";
  expect(problems(deep, translated, 'm.name; m.a.b.c')).toEqual([]);
  expect(problems(deep, translated, 'user.name; m.a.b[x]')).toEqual([expect.stringContaining('name: is used nowhere')]);
});

test('a message left in English is named, be it a string or a function', () => {
  const same = "{ fit: { title: 'Fit q', steps: (k: number) => `${k} steps` } }";
  expect(problems(en, same)).toEqual([
    'src/i18n/zh.ts: fit.title: is not translated',
    'src/i18n/zh.ts: fit.steps: is not translated',
  ]);
});

test('symbols and technical terms need no translation', () => {
  for (const text of ['KL(p‖q)', 'SciPy (Python)', String.raw`q_\\theta`, 'H(p, q) = 1.5', 'k1']) {
    expect(problems(`{ fit: { title: '${text}' } }`, `{ fit: { title: '${text}' } }`)).toEqual([]);
  }
});

test('what cannot be read is an error, not an empty catalogue', () => {
  expect(problems(en, 'make()')).toContain('src/i18n/zh.ts: has no `export const zh = { … }`');
  expect(problems(en, '{ ...en }')).toContain(
    'src/i18n/zh.ts: the catalogue: a spread or a computed key cannot be checked',
  );
  expect(problems(en, '{ fit: { title: 3, steps: () => `${1} 步` } }')).toContain(
    'src/i18n/zh.ts: fit.title: is neither a string nor a function',
  );
});
