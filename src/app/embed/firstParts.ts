/** What stands for a lab where there is no room for all of it: its parts come in order of weight. */
export const firstParts = (parts: readonly string[]): readonly string[] => parts.slice(0, 2);
