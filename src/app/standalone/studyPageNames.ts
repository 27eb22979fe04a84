/** In place of `app/studyPageNames`. */
export const studyPageNames: readonly string[] = [];
