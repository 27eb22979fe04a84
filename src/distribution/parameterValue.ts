import type { Distribution } from '../math/families';

/** The value of a parameter that is a number; NaN for a list, or a name that the family does not have. */
export function parameterValue({ params }: Distribution, name: string): number {
  const value = new Map<string, unknown>(Object.entries(params)).get(name);
  return typeof value === 'number' ? value : Number.NaN;
}
