/** What is on the screen can leave as these. */
export const exportFormats = ['svg', 'png', 'csv', 'json', 'python'] as const;
export type ExportFormat = (typeof exportFormats)[number];
