// Before a page that was made ahead is painted: the reader's own theme, as src/app/readerPreferences.ts keeps it. Where it cannot be had,
// the theme is that of the reader's system.
(() => {
  const themes = ['light', 'dark', 'projector', 'auto'];
  /** @type {unknown[]} */
  const asked = [new URLSearchParams(location.search).get('theme')];
  try {
    /** @type {unknown} */
    const stored = JSON.parse(localStorage.getItem('klarity:preferences') ?? '{}');
    if (typeof stored === 'object' && stored !== null && 'theme' in stored) asked.push(stored.theme);
  } catch {
    // storage denied, or not ours
  }
  const chosen = asked.map((one) => themes.find((theme) => theme === one)).find((theme) => theme !== undefined) ?? 'auto';
  const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  document.documentElement.dataset['theme'] = chosen === 'auto' ? system : chosen;
})();
