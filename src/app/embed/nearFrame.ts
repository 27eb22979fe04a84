/** What a frame is named that was made because it is near the screen or has been spoken to: it need not wait for either. */
export const NEAR_FRAME = 'klarity-near';
