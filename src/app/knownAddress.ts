import { labs } from '../labs';
import { lessons } from '../lessons';
import type { Known } from '../scene/query';

/** What an address may name: the registries' keys. */
export const known: Known = {
  labs: Object.keys(labs),
  chapters: lessons.map(({ name }) => name),
};
