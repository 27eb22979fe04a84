/** The highest of a curve, ∞ included. */
export const highestOf = (values: Float64Array): number => values.reduce((most, value) => Math.max(most, value), 0);
