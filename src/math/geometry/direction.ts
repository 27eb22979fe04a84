/** forward = KL(p ‖ q_θ), reverse = KL(q_θ ‖ p). */
export const directions = ['forward', 'reverse'] as const;
export type Direction = (typeof directions)[number];
