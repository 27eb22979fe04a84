// @ts-check
import { table } from './bench/table.js';
import { loadSource } from './load-source.js';

/**
 * @typedef {{ name: string, chapter: number, lang: string, title: string, minutes: number, parts: Record<string, number>, problems: readonly string[] }} Report
 */

// Every chapter in every language with its parts and the time that it takes to read; fails where a part is missing, empty or not translated.
/** @type {{ readonly chapterReports: readonly Report[] }} */
const { chapterReports } = await loadSource('src/lessons/chapterReports.ts');
const parts = Object.keys(chapterReports[0]?.parts ?? {});
const rows = chapterReports.map(({ chapter, name, lang, minutes, parts: counts }) => [String(chapter), name, lang, `${minutes} min`, ...parts.map((part) => String(counts[part] ?? 0))]);
console.log(table(['', 'chapter', '', 'reading', ...parts], rows));
const problems = chapterReports.flatMap(({ name, lang, problems: found }) => found.map((problem) => `${name} (${lang}): ${problem}`));
for (const lang of new Set(chapterReports.map((report) => report.lang))) {
  const minutes = chapterReports.filter((report) => report.lang === lang).reduce((sum, report) => sum + report.minutes, 0);
  console.log(`${lang}: ${minutes} minutes in all`);
}
for (const problem of problems) process.stderr.write(`${problem}\n`);
if (problems.length > 0) process.exitCode = 1;
else console.log('No part is missing, empty or untranslated.');
