/** log √(2π): what a standard normal's log density is short of −z²/2. */
export const LOG_SQRT_2PI = 0.9189385332046728;
