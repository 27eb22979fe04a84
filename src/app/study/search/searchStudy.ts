import { findIn } from './findIn';
import { searchable } from './searchable';
import type { Searchable } from './searchable';

/** Chapters, sections, terms and misconceptions that hold what is looked for, whichever language it is in. */
export const searchStudy = (query: string): readonly Searchable[] => findIn(searchable, ({ title, also }) => [title.en, title.zh, ...also], query);
