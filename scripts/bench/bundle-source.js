// @ts-check
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
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
    build: { write: false, ssr: true, target: 'es2022', rolldownOptions: { input: ENTRY, output: { codeSplitting: false } } },
  });
  const [chunk] = 'output' in built ? built.output : [];
  if (!chunk) throw new Error('the modules bundle to one file');
  // From a file: an error inside would show all of a data: URL.
  const folder = await mkdtemp(join(tmpdir(), 'klarity-bench-'));
  const file = join(folder, 'bundle.mjs');
  await writeFile(file, chunk.code);
  try {
    /** @type {unknown} */
    const module = await import(pathToFileURL(file).href);
    return /** @type {T} */ (module);
  } finally {
    await rm(folder, { recursive: true });
  }
}
