/** The pages of Study beside the chapters, as addresses spell them. */
export const studyPageNames = ['misconceptions', 'glossary', 'worksheet'] as const;
/** Those of them that are made ahead, in every language: they have addresses of their own on a site. */
export const madePageNames = ['misconceptions', 'glossary'] as const satisfies readonly (typeof studyPageNames)[number][];

export type MadePageName = (typeof madePageNames)[number];
export type StudyPageName = (typeof studyPageNames)[number];
