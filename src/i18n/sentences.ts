/** A full-width mark brings its own room; a closing quotation mark does so in Chinese alone, whose characters stand beside it. */
const AFTER_FULL_WIDTH = /(?<=[。！？；：，）]|[\p{Script=Han}。！？；：，）]”) |(?<=”) (?=\p{Script=Han})/gu;

/** Sentences one after the other, as each language sets them: a space in English, none in Chinese. */
export const sentences = (all: readonly string[]): string => all.join(' ').replaceAll(AFTER_FULL_WIDTH, '');
