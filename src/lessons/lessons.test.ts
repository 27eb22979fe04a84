import { describe, expect, it } from 'vitest';
import { labs } from '../labs';
import { languages } from '../scene/preferences';
import { lessons } from './index';
import { renderProse } from './renderProse';

const proses = lessons.flatMap((lesson) => languages.map((lang) => ({ lesson, lang, name: `${lesson.name} (${lang})` })));

describe.each(lessons)('the lesson $name', ({ lab, scene, prediction, beside }) => {
  it('shows a scene of its lab, and parts that the lab has', async () => {
    const { core } = await labs[lab]();
    expect(core.lab).toBe(scene.lab);
    expect(core.parts).toEqual(expect.arrayContaining([...prediction.before, ...beside]));
  });

  it('has a right answer among its choices', () => {
    expect(prediction.choices).toContain(prediction.right);
  });
});

describe.each(proses)('the prose of $name', ({ lesson, lang }) => {
  it('offers the choices of the lesson, each with its own feedback', async () => {
    const { used } = await renderProse(lesson, lang);
    const choices = used.filter(({ name }) => name === 'Choice');
    expect(choices.map(({ attributes }) => attributes['of'])).toEqual(lesson.prediction.choices);
    const { markup } = await renderProse(lesson, lang, ['AfterReveal', 'Opening']);
    const withoutChoices = await renderProse(lesson, lang, ['AfterReveal', 'Opening', 'Choice']);
    expect(markup.length).toBeGreaterThan(withoutChoices.markup.length + 20 * choices.length);
  });

  it('gives nothing away before the reveal', async () => {
    const { text, used } = await renderProse(lesson, lang, ['AfterReveal', 'Choice']);
    expect(text.match(/\d+\.\d+/g)).toBeNull();
    expect(used.filter(({ name }) => name === 'Part')).toEqual([]);
  });

  it('has one title, and headings that skip no level', async () => {
    const { markup } = await renderProse(lesson, lang);
    const levels = [...markup.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.every((level, i) => level <= (levels[i - 1] ?? 0) + 1)).toBe(true);
  });

  it('shows every part of the lab once, beside the text or in it', async () => {
    const { used } = await renderProse(lesson, lang);
    const parts = used.filter(({ name }) => name === 'Part').map(({ attributes }) => attributes['name']);
    const all = [...lesson.prediction.before, ...parts];
    const { parts: labParts } = (await labs[lesson.lab]()).core;
    expect(new Set(all)).toEqual(new Set(labParts));
    expect(all).toHaveLength(labParts.length);
  });
});
