// @ts-check
import { readFile, writeFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { inlineWorkers } from './one-file/inline-workers.js';
import { mdx } from './mdx-plugin.js';
import { singlePage } from './one-file/single-page.js';

const whole = { format: /** @type {const} */ ('iife'), codeSplitting: false, comments: { legal: false } };

// The whole product in one page, for a USB stick or the files of a course: it opens from a file, without a server.
const built = await build({
  configFile: false,
  base: '/',
  logLevel: 'warn',
  publicDir: false,
  plugins: [inlineWorkers(), mdx(), react()],
  build: {
    target: 'es2022',
    write: false,
    cssCodeSplit: false,
    modulePreload: false,
    chunkSizeWarningLimit: Infinity,
    // Nothing of it asks where it was loaded from, but for the loading of parts that it does not have.
    rolldownOptions: { input: 'src/app/main.tsx', output: whole, checks: { emptyImportMeta: false } },
  },
  worker: { format: 'iife', plugins: () => [inlineWorkers()], rolldownOptions: { output: whole, checks: { emptyImportMeta: false } } },
});
const outputs = Array.isArray(built) ? built : [built];
const files = outputs.flatMap((one) => ('output' in one ? one.output : []));
const script = files.filter((file) => file.type === 'chunk').map(({ code }) => code);
const styles = files.filter((file) => file.type === 'asset' && file.fileName.endsWith('.css'));
const others = files.filter((file) => file.type === 'asset' && !file.fileName.endsWith('.css'));
if (script.length !== 1 || others.length > 0) {
  throw new Error(`more than one script and styles: ${files.map(({ fileName }) => fileName).join(', ')}`);
}

const page = singlePage({
  html: await readFile('index.html', 'utf8'),
  script: script.join(''),
  styles: styles.map((file) => (file.type === 'asset' ? String(file.source) : '')).join(''),
  icon: await readFile('public/favicon.svg', 'utf8'),
});
await writeFile('dist/klarity.html', page);
const kB = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(0)} kB`;
console.log(`dist/klarity.html  ${kB(Buffer.byteLength(page))}, ${kB(brotliCompressSync(page).length)} brotli`);
// For a server that sends one of its own: the hashes are those of this build.
console.log(`  ${/default-src [^"]*/.exec(page)?.[0]}`);
