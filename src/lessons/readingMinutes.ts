import type { Language } from '../scene/preferences';
import type { ChapterName } from './index';
import { ofChapter } from './ofChapter';

const found = import.meta.glob<number>('./*/*.mdx', { eager: true, query: '?minutes', import: 'minutes' });

/** How long a chapter takes to read, in minutes: counted where its text is compiled, and known without fetching that. */
export const readingMinutes = (name: ChapterName, lang: Language): number => ofChapter(found, name, lang);
