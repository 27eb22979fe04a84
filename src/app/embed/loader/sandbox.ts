/** What a frame of the embed build needs: its own scripts, the tab that “Open in KLarity” opens, and files to save. Nothing of the page around it. */
export const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';
