import { known } from '../knownAddress';
import type { StudyPage } from '../studyPages';

/** A worksheet: of a task, or of a deck, which its section names. */
export const worksheetPage: StudyPage = { sections: known.decks };
