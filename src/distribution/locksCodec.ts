import { decodeNumbers } from '../scene/numberList';

/** Locked outcomes for an address: `2_5`, and nothing where none is locked. */
export const encodeLocks = (locked: readonly number[]): string => locked.join('_');

/** The outcomes of an address as they stand there: whether there are such outcomes is for the scene to say. */
export const decodeLocks = (text: string): readonly number[] | undefined => (text === '' ? [] : decodeNumbers(text));
