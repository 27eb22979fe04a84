/** In place of `app/studyPageNames`. */
export const studyPageNames: readonly string[] = [];
export const pageNames: readonly string[] = [];
