/** How far a row's sum may be from 1 by rounding. */
const SLACK = 1e-9;

/** Whether rows with these sums are probabilities: only between such is there a KL. */
export const areProbabilities = (sums: Float64Array): boolean => sums.every((sum) => Math.abs(sum - 1) < SLACK);
