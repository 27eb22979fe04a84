/** A full-width mark brings its own room. */
const AFTER_FULL_WIDTH = /(?<=[。！？；：，）”]) /gu;

/** Sentences one after the other, as each language sets them: a space in English, none in Chinese. */
export const sentences = (all: readonly string[]): string => all.join(' ').replaceAll(AFTER_FULL_WIDTH, '');
