// @ts-check
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { minify as compress } from 'terser';
import { minify } from 'vite';
import { loadSource } from './load-source.js';
import { modulesOfCalls, textsOfLab } from './standalone/lab-calls.js';
import { labScripts, partOf, written } from './standalone/lab-scripts.js';
import { pageParts } from './standalone/page-parts.js';
import { partLoader } from './standalone/part-loader.js';
import { runPage } from './standalone/run-page.js';
import { standalonePage } from './standalone/standalone-page.js';
import { startPage } from './standalone/start-page.js';

// One lab in a frame, of classic scripts alone: what any sandbox opens, and a page from a file.
const FOLDER = 'dist/embed';

// Before sources are loaded: to load them is development, in which React is another.
const { parts, licenses } = await pageParts();
/** @type {{ readonly labs: Readonly<Record<string, unknown>> }} */
const { labs } = await loadSource('src/labs/index.ts');
/** @type {{ readonly languages: readonly string[] }} */
const { languages } = await loadSource('src/scene/preferences.ts');
const handlers = await readFile('src/engine/handlers.ts', 'utf8');
const main = partOf(parts, '/app/main.tsx');

/** @param {string} code */
async function minified(code) {
  const { code: small, errors } = await minify('script.js', code);
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('; '));
  return small;
}

const HELD = '$=';
/** An expression between two passes of the bundler's minifier: what terser finds is four kilobytes of a lab. @param {string} code */
async function compressed(code) {
  const { code: held = '' } = await compress(await minified(HELD + code), { ecma: 2022, compress: { passes: 2 } });
  if (!held.startsWith(HELD) || !held.endsWith(';')) throw new Error(`what was made smaller is no expression any more: ${held.slice(0, 80)}`);
  return held.slice(HELD.length, -1);
}
const small = new Map(await Promise.all([...parts].map(async ([name, part]) => /** @type {const} */ ([name, { ...part, code: await compressed(part.code) }]))));
/** A script that brings parts to a page that runs already, or will. @param {Iterable<string>} names */
const bringing = (names) => minified(`(window.klarityParts??=[]).push(${written(small, names)});`);

/** By their paths from the folder. @type {Map<string, string>} */
const files = new Map();
/** @type {Set<string>} */
const everything = new Set();
for (const lab of Object.keys(labs)) {
  const { first, words, all, styles } = labScripts(parts, lab, { calls: modulesOfCalls(handlers, await textsOfLab(lab)), languages });
  const together = Object.fromEntries(Object.entries(words).flatMap(([lang, names]) => names.map((name) => [name, `${lab}.${lang}`])));
  const given = [String(partLoader), written(small, first), JSON.stringify(together), JSON.stringify(main)];
  files.set(`${lab}.js`, await minified(`(${String(runPage)})(${given.join(',')});`));
  files.set(`${lab}.css`, styles);
  for (const [lang, names] of Object.entries(words)) files.set(`${lab}.${lang}.js`, await bringing(names));
  for (const name of all) everything.add(name);
}
for (const name of everything) files.set(`parts/${name}.js`, await bringing([name]));

// In a folder of its own, so that a page that is open goes on with what it began with, and all may be kept for good.
const version = createHash('sha256').update([...files.values()].join('')).digest('hex').slice(0, 8);
await rm(FOLDER, { recursive: true, force: true });
for (const [path, text] of files) {
  const file = join(FOLDER, version, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
await writeFile(join(FOLDER, 'start.js'), await minified(`(${String(startPage)})(${[version, Object.keys(labs), languages].map((one) => JSON.stringify(one)).join(',')});`));
await writeFile(join(FOLDER, 'licenses.md'), licenses);
await writeFile('dist/embed.html', standalonePage(await readFile('index.html', 'utf8')));

const kB = (/** @type {string} */ path) => (brotliCompressSync(files.get(path) ?? '').length / 1000).toFixed(1);
console.log(`dist/embed.html  kB brotli, script + words + styles: ${Object.keys(labs).map((lab) => `${lab} ${kB(`${lab}.js`)} + ${kB(`${lab}.en.js`)} + ${kB(`${lab}.css`)}`).join(', ')}`);
