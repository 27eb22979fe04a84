/** Where smoothing begins when it is asked for. */
export const START_SMOOTHING = 0.01;
