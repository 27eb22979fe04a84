// @ts-check

/**
 * The first script of the page that is framed: asks for the script and the styles of the lab that its address names, and for its
 * words where the address names the language. Its own text is what the page runs.
 * @param {string} folder where they are, beside this script
 * @param {readonly string[]} labs that which is shown where the address names none of them first
 * @param {readonly string[]} languages
 */
export function startPage(folder, labs, languages) {
  const asked = new URLSearchParams(location.search);
  const lab = labs.find((name) => name === asked.get('lab')) ?? labs[0];
  const lang = languages.find((name) => name === asked.get('lang'));
  const here = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : '';
  const address = (/** @type {string} */ file) => new URL(`${folder}/${file}`, here).href;
  const styles = document.createElement('link');
  styles.rel = 'stylesheet';
  styles.href = address(`${lab}.css`);
  document.head.append(styles);
  for (const name of [lang && `${lab}.${lang}`, lab]) {
    if (!name) continue;
    const script = document.createElement('script');
    script.src = address(`${name}.js`);
    // In their order: the words first.
    script.async = false;
    document.head.append(script);
  }
}
