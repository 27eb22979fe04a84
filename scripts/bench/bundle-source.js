// @ts-check
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ENTRY = 'bench:entry';

/**
 * What these modules of the project export, bundled into one as for the worker: through a module loader every imported
 * name costs a look-up.
 * @template T
 * @param {readonly string[]} paths from the project's folder
 * @returns {Promise<T>}
 */
export async function bundleSource(paths) {
  const files = paths.map((path) => fileURLToPath(new URL(`../../${path}`, import.meta.url)));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'bench-entry',
        resolveId: (id) => (id === ENTRY ? id : null),
        load: (id) => (id === ENTRY ? files.map((file) => `export * from ${JSON.stringify(file)};`).join('\n') : null),
      },
    ],
    ssr: { noExternal: true },
    build: { write: false, ssr: true, target: 'es2022', rolldownOptions: { input: ENTRY } },
  });
  const [chunk] = 'output' in built ? built.output : [];
  if (!chunk) throw new Error('the modules bundle to one file');
  const url = `data:text/javascript,${encodeURIComponent(chunk.code)}`;
  /** @type {unknown} */
  const module = await import(url);
  return /** @type {T} */ (module);
}
