import type { ClassroomWords } from './classroomWords';

type Named = keyof ClassroomWords['parts'];

const isNamed = (words: ClassroomWords, part: string): part is Named => Object.hasOwn(words.parts, part);

/** A part of a lab in words; by the name that addresses have where it has none. */
export const partName = (words: ClassroomWords, part: string): string => (isNamed(words, part) ? words.parts[part] : part);
