// @ts-check
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { classicPart } from './classic-part.js';
import { leanStdlib } from './lean-stdlib.js';
import { standIns } from './stand-ins.js';
import { workerParts } from './worker-parts.js';

/** @typedef {import('./classic-part.js').ClassicPart & { readonly styles: readonly string[], readonly front: string, readonly modules: readonly string[] }} PagePart */

/** What draws in a frame: the same components, a tenth of React’s bytes. */
const PREACT = {
  'react-dom/client': 'preact/compat/client',
  'react/jsx-runtime': 'preact/jsx-runtime',
  react: 'preact/compat',
};

const LICENSES = 'licenses.md';

/**
 * @typedef {object} Page
 * @property {ReadonlyMap<string, PagePart>} parts the program of the page that is framed, by their names
 * @property {string} licenses of what is bundled in it
 */

/** @returns {Promise<Page>} */
export async function pageParts() {
  const built = await build({
    configFile: false,
    base: './',
    logLevel: 'warn',
    publicDir: false,
    resolve: { alias: PREACT },
    plugins: [standIns(), leanStdlib(), workerParts(), react()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      // As a library's, the code asks for its parts without the bundler's own preloading.
      lib: { entry: 'src/app/main.tsx', formats: ['es'] },
      target: 'es2022',
      write: false,
      // Once it has become parts.
      minify: false,
      cssMinify: true,
      cssCodeSplit: true,
      chunkSizeWarningLimit: Infinity,
      license: { fileName: LICENSES },
      rolldownOptions: {
        output: { comments: { legal: false }, minifyInternalExports: true, entryFileNames: '[name].js', chunkFileNames: '[name].js' },
        // Nothing of it asks where it was loaded from, but for the loading of parts, which has its own way here.
        checks: { emptyImportMeta: false },
      },
    },
  });
  const files = (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : []));
  /** @type {Map<string, string>} */
  const sheets = new Map();
  for (const file of files) if (file.type === 'asset') sheets.set(file.fileName, String(file.source));
  /** @type {Map<string, PagePart>} */
  const parts = new Map();
  for (const file of files) {
    if (file.type !== 'chunk') continue;
    const styles = [...(file.viteMetadata?.importedCss ?? [])].map((name) => sheets.get(name) ?? '');
    const part = { ...classicPart(file.fileName, file.code), styles, front: file.facadeModuleId ?? '', modules: file.moduleIds };
    parts.set(part.name, part);
  }
  return { parts, licenses: sheets.get(LICENSES) ?? '' };
}
