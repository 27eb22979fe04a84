import { renderChapters } from './renderChapters';
import { renderStudyPages } from './renderStudyPages';

/** For the build: a module of this project runs only until it has been loaded, so the pages are made while it loads. */
export const renderedPages = [...(await renderChapters()), ...(await renderStudyPages())];
