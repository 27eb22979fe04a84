// @ts-check

/** @typedef {import('./part-loader.js').Parts} Parts */

/**
 * Runs the program of a lab's script, once its page stands. Its own text, and that of the loader, is what the page runs.
 * @param {typeof import('./part-loader.js').partLoader} loader
 * @param {Parts} parts those of this script
 * @param {Readonly<Record<string, string>>} files of parts that come together, by the name of the script that they come in
 * @param {string} main
 */
export function runPage(loader, parts, files, main) {
  const here = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : '';
  const page = /** @type {{ klarityParts?: Parts[] | { push(more: Parts): unknown } }} */ (/** @type {unknown} */ (window));
  if (Array.isArray(page.klarityParts)) Object.assign(parts, ...page.klarityParts);
  page.klarityParts = { push: (/** @type {Parts} */ more) => Object.assign(parts, more) };

  /** @type {Map<string, Promise<void>>} */
  const coming = new Map();
  /** @param {string} name */
  function fetchPart(name) {
    const file = files[name] ?? `parts/${name}`;
    const before = coming.get(file);
    if (before) return before;
    /** @type {Promise<void>} */
    const promise = new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.src = new URL(`${file}.js`, here).href;
      script.addEventListener('load', () => resolve());
      script.addEventListener('error', () => {
        // What could not be had is asked for again.
        coming.delete(file);
        reject(new Error(`${file}.js could not be loaded`));
      });
      document.head.append(script);
    });
    coming.set(file, promise);
    return promise;
  }
  const { load } = loader(parts, fetchPart);
  const run = () => void load(main);
  // A lab that measures itself before it has its styles measures something else.
  const styles = document.querySelector('link[rel="stylesheet"]');
  if (styles instanceof HTMLLinkElement && !styles.sheet) {
    styles.addEventListener('load', run);
    styles.addEventListener('error', run);
  } else if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', run);
  else run();
}
