import { glossary } from '../../../lessons/glossary/glossary';
import type { StudyPage } from '../../studyPages';
import { GlossaryPage } from './GlossaryPage';

/** The glossary: a section of it is a term. */
export const glossaryPage: StudyPage = {
  Page: GlossaryPage,
  sections: glossary.map(({ name }) => name),
};
