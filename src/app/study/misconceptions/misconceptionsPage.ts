import { misconceptionOf, misconceptions } from '../../../lessons/misconceptions/bank';
import type { StudyPage } from '../../studyPages';

/** The bank of misconceptions: a section of it is a card. */
export const misconceptionsPage: StudyPage = {
  sections: misconceptions.map(({ name }) => name),
  async figureOf(section) {
    const entry = misconceptionOf(section);
    if (!entry) throw new Error(`no misconception ${section}`);
    return entry.load();
  },
};
