export const en = {
  update: {
    label: 'A new version',
    ready: 'A new version of KLarity is ready. Opening it loads this page again, where it stands.',
    takenOver: 'A new version of KLarity was opened in another window. Load this page again to go on with it.',
    lecture: 'A classroom is open in another window, and the new version would take its parts away. Close it first, then open the new version.',
    open: 'Open the new version',
    later: 'Later',
  },
};
