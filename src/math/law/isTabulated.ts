import type { Law } from './law';

/**
 * Whether a law is made of a list of numbers (data, weights, counts), or of other laws: it may be rough, and one value of
 * it takes long. Else it is a member of a family with a few parameters.
 */
export function isTabulated({ distribution }: Law): boolean {
  return distribution === null || Object.values(distribution.params).some((value: unknown) => Array.isArray(value));
}
