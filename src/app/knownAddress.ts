import { labs } from '../labs';
import { homeChapter, lessons } from '../lessons';
import type { Known } from '../scene/query';
import { deckNames } from './deckNames';
import { shownViews } from './openShell';
import { pageNames } from './studyPageNames';

/** What an address may name: the registries' keys, that which it need not name first. */
export const known: Known = {
  views: shownViews,
  labs: Object.keys(labs),
  chapters: [homeChapter, ...lessons.map(({ name }) => name).filter((name) => name !== homeChapter)],
  pages: pageNames,
  // Each chapter is a deck as well.
  decks: [...deckNames, ...lessons.map(({ name }) => name)],
};
