import type { StudyPage } from '../studyPages';

/** In place of `app/studyPages`: the pages of Study are not here. */
export const studyPages: Readonly<Record<string, () => Promise<StudyPage>>> = {};
