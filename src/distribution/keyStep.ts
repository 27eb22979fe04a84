const STEPS = 200;

/** One arrow key along an axis of this length: a power of ten, about a two-hundredth. */
export const keyStep = (length: number): number => 10 ** Math.round(Math.log10(length / STEPS));
