export const SLIDE = { width: 1920, height: 1080 } as const;
