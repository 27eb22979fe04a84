import type { Language } from '../scene/preferences';
import type { ChapterName } from './index';
import { lessons } from './index';

/** What belongs to the text of a chapter, among what was found in all of them by their paths. */
export function ofChapter<T>(found: Readonly<Record<string, T>>, name: ChapterName, lang: Language): T {
  const chapter = String(lessons.find((one) => one.name === name)?.chapter).padStart(2, '0');
  const path = Object.keys(found).find((one) => one.startsWith(`./${chapter}-`) && one.endsWith(`/${lang}.mdx`));
  const told = path === undefined ? undefined : found[path];
  if (told === undefined) throw new Error(`the chapter ${name} has no text in ${lang}`);
  return told;
}
