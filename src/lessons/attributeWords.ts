import type { Used } from './renderProse';

const spoken = ['title', 'question', 'axis', 'prompt', 'label'];

/** What a reader reads of what a component was given. */
export const attributeWords = ({ attributes }: Used): string => spoken.map((key) => attributes[key]).filter((value) => typeof value === 'string').join(' ');
