/** The pages of Study beside the chapters, as addresses spell them. */
export const studyPageNames = ['misconceptions', 'glossary', 'worksheet'] as const;
export type StudyPageName = (typeof studyPageNames)[number];
