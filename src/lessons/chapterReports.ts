import { reportChapters } from './reportChapters';

/** For `npm run chapters`: a module of this project runs only until it has been loaded, so the chapters are read while it loads. */
export const chapterReports = await reportChapters();
