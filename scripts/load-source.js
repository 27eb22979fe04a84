// @ts-check
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { mdx } from './mdx-plugin.js';

/** What is rendered here is text: how it looks is the page's matter. */
const NO_STYLES = '\0no-styles';

/** @type {import('vite').Plugin} */
const withoutStyles = {
  name: 'without-styles',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css') ? NO_STYLES : null),
  load: (id) => (id === NO_STYLES ? '' : null),
};

/**
 * A TypeScript module of this project, under a Node that knows no TypeScript. It runs until it has been loaded: what it imports later
 * cannot be had.
 * @template T
 * @param {string} path from the project's folder
 * @returns {Promise<T>}
 */
export async function loadSource(path) {
  const file = fileURLToPath(new URL(`../${path}`, import.meta.url));
  /** @type {{ readonly module: T }} */
  const { module } = await runnerImport(file, { configFile: false, logLevel: 'error', plugins: [withoutStyles, mdx()] });
  return module;
}
