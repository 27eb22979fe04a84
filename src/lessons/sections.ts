import type { Language } from '../scene/preferences';
import type { ChapterName } from './index';
import { ofChapter } from './ofChapter';

export interface Section {
  /** As `section` in an address spells it. */
  readonly name: string;
  readonly title: string;
}

const found = import.meta.glob<readonly Section[]>('./[0-9]*-*/*.mdx', { eager: true, query: '?sections', import: 'sections' });

/** The sections of a chapter: read where its text is compiled, and known without fetching that. */
export const sectionsOf = (name: ChapterName, lang: Language): readonly Section[] => ofChapter(found, name, lang);
