import type { Language } from '../scene/preferences';
import type { ChapterName } from './index';
import { lessons } from './index';

const found = import.meta.glob<number>('./*/*.mdx', { eager: true, query: '?minutes', import: 'minutes' });

/** How long a chapter takes to read, in minutes: counted where its text is compiled, and known without fetching that. */
export function readingMinutes(name: ChapterName, lang: Language): number {
  const chapter = String(lessons.find((one) => one.name === name)?.chapter).padStart(2, '0');
  const path = Object.keys(found).find((one) => one.startsWith(`./${chapter}-`) && one.endsWith(`/${lang}.mdx`));
  const minutes = path === undefined ? undefined : found[path];
  if (minutes === undefined) throw new Error(`the chapter ${name} has no text in ${lang}`);
  return minutes;
}
