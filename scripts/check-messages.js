// @ts-check
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCatalogue } from './read-catalogue.js';
import { technicalTerms } from './technical-terms.js';

const locales = ['en', 'zh'];

/** A source file that may show messages, or a catalogue of them (`en.ts` exports `en`). */
/** @typedef {{ path: string, text: string }} SourceFile */

/**
 * @param {readonly SourceFile[]} catalogues the first is the one the others translate
 * @param {readonly SourceFile[]} sources all that may use a message
 * @returns {string[]} what is wrong, a line each, as file: key: what
 */
export function messageProblems(catalogues, sources) {
  const read = catalogues.map(({ path, text }) => {
    const { messages, problems } = readCatalogue(text, path.replace(/^.*\/|\.ts$/g, ''));
    return { path, problems, words: new Map(messages.map(({ key, words }) => [key, words])) };
  });
  const [original, ...translations] = read;
  if (original === undefined) return ['there is no catalogue'];
  const isUsed = usage(sources);
  return [
    ...read.flatMap(({ path, problems }) => problems.map((problem) => `${path}: ${problem}`)),
    ...read.flatMap(({ path, words }) =>
      [...words].filter(([, text]) => text === '').map(([key]) => `${path}: ${key}: is empty`),
    ),
    ...translations.flatMap(({ path, words }) => [
      ...missing(original.words, words).map((key) => `${path}: ${key}: is missing`),
      ...missing(words, original.words).map((key) => `${original.path}: ${key}: is missing, ${path} has it`),
      ...[...words]
        .filter(([key, text]) => text !== '' && text === original.words.get(key) && hasWords(text))
        .map(([key]) => `${path}: ${key}: is not translated`),
    ]),
    ...[...original.words.keys()]
      .filter((key) => !isUsed(key))
      .map((key) => `${original.path}: ${key}: is used nowhere (write m.${key} in full where it is shown)`),
  ];
}

/**
 * @param {ReadonlyMap<string, string>} all
 * @param {ReadonlyMap<string, string>} some
 */
function missing(all, some) {
  return [...all.keys()].filter((key) => !some.has(key));
}

/**
 * A key `fit.title` is used by `….fit.title`, and by `m.fit[…]`, which may be any key of the group. Words that a room has loaded are
 * used as those of a page are: `words.fit.title`, `fitWords.of(lang).fit.title`.
 * @param {readonly SourceFile[]} sources
 * @returns {(key: string) => boolean}
 */
function usage(sources) {
  const text = sources.map((source) => source.text).join('\n');
  const root = String.raw`(?:\b(?:m|words)|[mM]essages(?:\(\))?|Words\.of\(\w+\))`;
  const dot = String.raw`\s*\??\.\s*`;
  return (key) => {
    const names = key.split('.');
    const chain = names.join(dot);
    const plain = names.length > 1 ? `${dot}${chain}` : `${root}${dot}${chain}`;
    const groups = names.slice(0, -1).map((_, level) => names.slice(0, level + 1).join(dot));
    const dynamic = groups.map((group) => String.raw`${root}${dot}${group}\s*(?:\?\.)?\[`);
    return [String.raw`${plain}\b`, ...dynamic].some((pattern) => new RegExp(pattern).test(text));
  };
}

const terms = new RegExp(String.raw`(?<!\p{L})(?:${technicalTerms.join('|')}|\p{L}\p{N}*)(?!\p{L})`, 'gu');

/**
 * Symbols, TeX and single letters are the same in every language.
 * @param {string} text
 */
function hasWords(text) {
  return /\p{L}/u.test(text.replace(/\\[a-z]+/gi, ' ').replace(terms, ' '));
}

/** @param {string} path */
const isCatalogue = (path) => locales.some((locale) => path.endsWith(`/${locale}.ts`));
/** @param {string} path @returns {SourceFile} */
const read = (path) => ({ path, text: readFileSync(path, 'utf8') });

function run() {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((path) => join('src', path).replaceAll('\\', '/'))
    .filter((path) => /\.(ts|tsx|mdx)$/.test(path) && !/\.test\.tsx?$/.test(path));
  const sources = files.filter((path) => !isCatalogue(path)).map(read);
  // Wherever one language has a catalogue, all have one.
  const folders = new Set(files.filter(isCatalogue).map((path) => path.replace(/\/[^/]*$/, '')));
  return [...folders].flatMap((folder) => {
    const paths = locales.map((locale) => `${folder}/${locale}.ts`);
    const absent = paths.filter((path) => !existsSync(path));
    if (absent.length > 0) return absent.map((path) => `${path}: there is no such catalogue`);
    return messageProblems(paths.map(read), sources);
  });
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const problems = run();
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  if (problems.length > 0) process.exitCode = 1;
  else process.stdout.write('Every message is translated and used.\n');
}
