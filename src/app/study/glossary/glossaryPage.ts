import { glossary } from '../../../lessons/glossary/glossary';
import type { StudyPage } from '../../studyPages';

/** The glossary: a section of it is a term. */
export const glossaryPage: StudyPage = {
  sections: glossary.map(({ name }) => name),
};
