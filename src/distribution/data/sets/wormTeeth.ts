/** How many of 100 space worms have 0, 1, …, 10 teeth. Will Kurt (2017), “Kullback-Leibler Divergence Explained”. */
export const wormTeeth: readonly number[] = [2, 3, 5, 14, 16, 15, 12, 8, 10, 8, 7];
