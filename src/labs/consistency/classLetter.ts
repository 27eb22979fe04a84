/** The classes as readers call them: A for the first. Rows have numbers, so that a cell is “2, B”. */
export const classLetter = (index: number): string => String.fromCodePoint('A'.charCodeAt(0) + index);
