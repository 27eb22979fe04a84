/** The parts of the live view, in the order of their weight. */
export const liveParts = ['training'] as const;
