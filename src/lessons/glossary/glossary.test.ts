import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from '../../scene/preferences';
import type { Language } from '../../scene/preferences';
import { lessons } from '../index';
import { glossary } from './glossary';

const folder = new URL('..', import.meta.url);
const folders = readdirSync(folder).filter((name) => /^\d\d-/.test(name));

function textOf(chapter: number, lang: Language): string {
  const name = folders.find((one) => one.startsWith(String(chapter).padStart(2, '0')));
  return readFileSync(new URL(`${name}/${lang}.mdx`, folder), 'utf8').toLowerCase();
}

describe('the glossary', () => {
  it('names every term once', () => {
    expect(new Set(glossary.map(({ name }) => name)).size).toBe(glossary.length);
    for (const lang of languages) expect(new Set(glossary.map((entry) => entry[lang].term)).size).toBe(glossary.length);
    expect(glossary.length).toBeGreaterThanOrEqual(35);
  });

  it('has terms of every chapter but the way in, which needs none', () => {
    const taught = lessons.filter(({ chapter }) => chapter > 0);
    expect(new Set(glossary.map(({ chapter }) => chapter))).toEqual(new Set(taught.map(({ name }) => name)));
  });

  it.each(languages.flatMap((lang) => glossary.map((entry) => ({ entry, lang }))))('has $entry.name as its chapter says it ($lang)', ({ entry, lang }) => {
    const text = textOf(lessons.find(({ name }) => name === entry.chapter)?.chapter ?? NaN, lang);
    const { term, also = [] } = entry[lang];
    expect([term, ...also].filter((one) => text.includes(one.toLowerCase()))).not.toEqual([]);
  });

  it.each(glossary)('tells what $name means in one line of each language', ({ en, zh }) => {
    expect(en.meaning).not.toMatch(/\p{Script=Han}/u);
    expect(zh.meaning).toMatch(/\p{Script=Han}/u);
    for (const { meaning } of [en, zh]) {
      expect(meaning).toMatch(/[.。]$/);
      expect(meaning.length).toBeLessThan(170);
    }
  });
});
