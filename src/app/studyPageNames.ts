/** The pages of Study beside the chapters, as addresses spell them. */
export const studyPageNames = ['misconceptions', 'glossary'] as const;
export type StudyPageName = (typeof studyPageNames)[number];

/** With what is made for printing: no page that one reads, finds by a search, or has an address of its own on a site. */
export const pageNames = [...studyPageNames, 'worksheet'] as const;
export type PageName = (typeof pageNames)[number];
