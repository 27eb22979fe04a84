/** What a frame of the embed build needs: its own scripts, the tab that “Open in KLarity” opens, and files to save. Nothing of the page around it. */
export const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';

/** Where there is no embed build beside the page, the page itself is framed: it needs its origin for its scripts. */
export const WITH_ORIGIN = `${SANDBOX} allow-same-origin`;
