import type { Chapter } from '../../lessons';

/** In place of `lessons`: no chapter is told here. */
export const lessons: readonly Chapter[] = [];

export const homeChapter = '';
