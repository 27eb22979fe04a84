/** What is left of two parts below this share of the larger has lost four bits of their digits. */
const MUCH = 1 / 16;

/** Whether a + b has lost more digits than a gradient may. */
export const cancels = (a: number, b: number): boolean => Math.abs(a + b) < MUCH * Math.max(Math.abs(a), Math.abs(b));
