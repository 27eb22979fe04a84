/** The parts of the live view, in the order of their weight: a small frame shows the first two. */
export const liveParts = ['accuracy', 'training', 'wall', 'losses', 'shares', 'seeds'] as const;
