import { describe, expect, it } from 'vitest';
import { languages } from '../scene/preferences';
import { lessons } from './index';
import { renderProse } from './renderProse';
import { sectionsOf } from './sections';

describe('the sections of a chapter', () => {
  it.each(languages.flatMap((lang) => lessons.map((lesson) => ({ lang, lesson }))))('are those of its text: $lesson.name, $lang', async ({ lang, lesson: { name, load } }) => {
    const { used } = await renderProse(await load(), lang);
    const steps = used.filter((one) => one.name === 'Step').map(({ attributes: { name: step, title } }) => ({ name: step, title }));
    expect(steps.length).toBeGreaterThan(1);
    expect(sectionsOf(name, lang)).toEqual(steps);
  });

  it.each(lessons)('of $name are the same in every language', ({ name }) => {
    const names = languages.map((lang) => sectionsOf(name, lang).map((section) => section.name));
    expect(names[1]).toEqual(names[0]);
  });
});
