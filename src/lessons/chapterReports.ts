import { reportBank } from './misconceptions/reportBank';
import { reportChapters } from './reportChapters';

/** For `npm run chapters`: a module of this project runs only until it has been loaded, so the texts are read while it loads. */
export const chapterReports = await reportChapters();
export const cardReports = await reportBank();
