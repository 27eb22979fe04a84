import type { Distribution } from '../families';

const LONG = 32;

/**
 * Whether one of its parameters is a list of many numbers, as of data: its law takes long to make, and to ask.
 * @error none.
 */
export const isOfLongList = ({ params }: Distribution): boolean =>
  Object.values(params).some((value: unknown) => Array.isArray(value) && value.length > LONG);
