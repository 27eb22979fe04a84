// Before a page that was made ahead is painted: the reader's own theme, as src/app/readerPreferences.ts keeps it. Where it cannot be had,
// the page is light, and its scripts will know.
(() => {
  let theme = 'auto';
  try {
    const stored = JSON.parse(localStorage.getItem('klarity:preferences') ?? '{}').theme;
    const asked = new URLSearchParams(location.search).get('theme');
    theme = [asked, stored].find((one) => ['auto', 'light', 'dark', 'projector'].includes(one)) ?? 'auto';
  } catch {
    // storage denied, or not ours
  }
  if (theme === 'auto') theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  document.documentElement.dataset.theme = theme;
})();
