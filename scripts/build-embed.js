// @ts-check
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { build, minify } from 'vite';
import { loadSource } from './load-source.js';
import { classicPart } from './standalone/classic-part.js';
import { modulesOfCalls, textsOfLab } from './standalone/lab-calls.js';
import { partLoader } from './standalone/part-loader.js';
import { runPage } from './standalone/run-page.js';
import { reached, written } from './standalone/scripts-of.js';
import { standIns } from './standalone/stand-ins.js';
import { standalonePage } from './standalone/standalone-page.js';
import { startPage } from './standalone/start-page.js';
import { workerParts } from './standalone/worker-parts.js';

const OUT = 'dist';

/** The sources of the page, as ES modules in chunks. */
async function bundle() {
  const built = await build({
    configFile: false,
    base: './',
    logLevel: 'warn',
    publicDir: false,
    plugins: [standIns(), workerParts(), react()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      // As a library's, the code asks for its parts without the bundler's own preloading.
      lib: { entry: 'src/app/main.tsx', formats: ['es'], cssFileName: 'style' },
      target: 'es2022',
      write: false,
      // Once it has become parts.
      minify: false,
      cssCodeSplit: false,
      modulePreload: false,
      chunkSizeWarningLimit: Infinity,
      rolldownOptions: {
        output: { comments: { legal: false }, minifyInternalExports: true, entryFileNames: '[name].js', chunkFileNames: '[name].js' },
        // Nothing of it asks where it was loaded from, but for the loading of parts, which has its own way here.
        checks: { emptyImportMeta: false },
      },
    },
  });
  return (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : []));
}

const files = await bundle();
const chunks = files.filter((file) => file.type === 'chunk');
const styles = files.flatMap((file) => (file.type === 'asset' ? [String(file.source)] : []));
if (styles.length !== 1) throw new Error(`more than one style sheet: ${files.map(({ fileName }) => fileName).join(', ')}`);

const parts = new Map(chunks.map(({ fileName, code }) => classicPart(fileName, code)).map((part) => [part.name, part]));
/** The part that a module is in. @param {string} end */
const partOf = (end) => {
  const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(end)) ?? chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(end)));
  if (!chunk) throw new Error(`no part holds ${end}`);
  return chunk.fileName.replace(/\.js$/, '');
};

/** @type {{ labs: Readonly<Record<string, unknown>> }} */
const { labs } = await loadSource('src/labs/index.ts');
/** @type {{ languages: readonly string[] }} */
const { languages } = await loadSource('src/scene/preferences.ts');
const labNames = Object.keys(labs);
const labParts = new Map(labNames.map((lab) => [lab, partOf(`/labs/${lab}/${lab}Lab.ts`)]));
const isLab = new Set(labParts.values());
const handlers = await readFile('src/engine/handlers.ts', 'utf8');
const MAIN = partOf('/app/main.tsx');
const HANDLERS = partOf('/engine/handlers.ts');

/** The parts that a lab's script holds: what its first curve needs, and all of its engine. @param {string} lab */
async function firstParts(lab) {
  const engine = modulesOfCalls(handlers, await textsOfLab(lab)).map((path) => partOf(`/${path.replace(/^[./]+/, '')}.ts`));
  const asked = reached(parts, engine, ({ name, needs, later }) => (name === HANDLERS ? needs : [...needs, ...later]));
  const shell = [MAIN, partOf('/engine/worker.ts'), HANDLERS, partOf('/labs/laterLabs.ts'), labParts.get(lab) ?? ''];
  return reached(parts, [...shell, ...asked], ({ needs }) => needs);
}

/** The parts with the words that come with these parts, in a language. @param {Set<string>} first @param {string} lang */
function wordsOf(first, lang) {
  const later = [...first].flatMap((name) => parts.get(name)?.later ?? []);
  const isWords = (/** @type {string} */ name) => chunks.some(({ fileName, facadeModuleId }) => fileName === `${name}.js` && facadeModuleId?.endsWith(`/${lang}.ts`));
  return [...new Set(later.filter(isWords))];
}

/** @param {Iterable<string>} names */
const textOf = (names) => written([...names].map((name) => parts.get(name)).filter((part) => part !== undefined));
/** @param {string} code */
async function small(code) {
  const { code: made, errors } = await minify('script.js', code, { compress: true, mangle: true });
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('; '));
  return made.replace(/;\s*$/, '');
}

/** Scripts by their names. @type {Map<string, string>} */
const scripts = new Map();
/** @type {Map<string, number>} */
const sizes = new Map();
const everything = new Set();
for (const lab of labNames) {
  const first = await firstParts(lab);
  const words = languages.map((lang) => ({ lang, names: wordsOf(first, lang) }));
  const files = Object.fromEntries(words.flatMap(({ lang, names }) => names.map((name) => [name, `${lab}.${lang}`])));
  scripts.set(lab, await small(`(${runPage})(${partLoader},${textOf(first)},${JSON.stringify(files)},${JSON.stringify(MAIN)});`));
  for (const { lang, names } of words) scripts.set(`${lab}.${lang}`, await small(`(window.klarityParts??=[]).push(${textOf(names)});`));
  const all = reached(parts, first, ({ needs, later }) => [...needs, ...later.filter((name) => !isLab.has(name))]);
  for (const name of all) everything.add(name);
}
for (const name of everything) scripts.set(`parts/${name}`, await small(`(window.klarityParts??=[]).push(${textOf([name])});`));

const version = createHash('sha256').update([...scripts.values(), ...styles].join('')).digest('hex').slice(0, 8);
await rm(join(OUT, 'embed'), { recursive: true, force: true });
await mkdir(join(OUT, 'embed', version, 'parts'), { recursive: true });
for (const [name, script] of scripts) await writeFile(join(OUT, 'embed', version, `${name}.js`), script);
await writeFile(join(OUT, 'embed', version, 'style.css'), styles.join(''));
await writeFile(join(OUT, 'embed/start.js'), await small(`(${startPage})(${JSON.stringify(version)},${JSON.stringify(labNames)},${JSON.stringify(languages)});`));
await writeFile(
  join(OUT, 'embed.html'),
  standalonePage({ html: await readFile('index.html', 'utf8'), styles: `./embed/${version}/style.css`, start: './embed/start.js' }),
);
const kB = (/** @type {string} */ text) => `${(brotliCompressSync(text).length / 1000).toFixed(1)} kB`;
console.log(`dist/embed.html  ${labNames.map((lab) => `${lab} ${kB(scripts.get(lab) ?? '')}`).join(', ')} brotli`);
console.log(`  words ${[...scripts].filter(([name]) => name.includes('.')).map(([name, text]) => `${name} ${kB(text)}`).join(', ')}; styles ${kB(styles.join(''))}`);
