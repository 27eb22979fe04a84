import type { ChapterName } from '../../../lessons';
import { lessons } from '../../../lessons';
import { glossary } from '../../../lessons/glossary/glossary';
import { misconceptions } from '../../../lessons/misconceptions/bank';
import { titles as misconceptionTitles } from '../../../lessons/misconceptions/titles';
import { sectionsOf } from '../../../lessons/sections';
import { titles } from '../../../lessons/titles';
import type { Language } from '../../../scene/preferences';

type Kind =
  | { readonly kind: 'chapter'; readonly chapter: ChapterName }
  | { readonly kind: 'section'; readonly chapter: ChapterName; readonly section: string }
  | { readonly kind: 'term'; readonly section: string }
  | { readonly kind: 'misconception'; readonly section: string };

/** What can be found, and where it leads. */
export type Searchable = Kind & {
  readonly title: Readonly<Record<Language, string>>;
  /** By what else it is found. */
  readonly also: readonly string[];
};

function sectionsIn(chapter: ChapterName): readonly Searchable[] {
  const zh = new Map(sectionsOf(chapter, 'zh').map(({ name, title }) => [name, title]));
  return sectionsOf(chapter, 'en').map(({ name, title }) => ({ kind: 'section', chapter, section: name, title: { en: title, zh: zh.get(name) ?? title }, also: [] }));
}

/** All that the search of Study looks through; what stands first here is found first among equals. */
export const searchable: readonly Searchable[] = [
  ...lessons.map(({ name }): Searchable => ({ kind: 'chapter', chapter: name, title: { en: titles.en[name], zh: titles.zh[name] }, also: [] })),
  ...glossary.map(
    ({ name, en, zh }): Searchable => ({ kind: 'term', section: name, title: { en: en.term, zh: zh.term }, also: [...(en.also ?? []), ...(zh.also ?? [])] }),
  ),
  ...lessons.flatMap(({ name }) => sectionsIn(name)),
  ...misconceptions.map(
    ({ name }): Searchable => ({ kind: 'misconception', section: name, title: { en: misconceptionTitles.en[name], zh: misconceptionTitles.zh[name] }, also: [] }),
  ),
];
