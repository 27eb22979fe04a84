// @ts-check
import { table } from './bench/table.js';
import { loadSource } from './load-source.js';

/**
 * @typedef {{ name: string, lang: string, parts: Record<string, number>, problems: readonly string[] }} CardReport
 * @typedef {CardReport & { chapter: number, title: string, minutes: number }} ChapterReport
 */

// Every chapter and every card of the bank in every language with their parts, and how long a chapter takes to read; fails where a part is
// missing, empty or not translated.
/** @type {{ readonly chapterReports: readonly ChapterReport[], readonly cardReports: readonly CardReport[] }} */
const { chapterReports, cardReports } = await loadSource('src/lessons/chapterReports.ts');

/** @param {readonly CardReport[]} reports */
const partsOf = (reports) => Object.keys(reports[0]?.parts ?? {});
/** @param {CardReport} report @param {readonly string[]} parts */
const counts = ({ parts: found }, parts) => parts.map((part) => String(found[part] ?? 0));

const chapterParts = partsOf(chapterReports);
const chapters = chapterReports.map((report) => [String(report.chapter), report.name, report.lang, `${report.minutes} min`, ...counts(report, chapterParts)]);
console.log(table(['', 'chapter', '', 'reading', ...chapterParts], chapters));
for (const lang of new Set(chapterReports.map((report) => report.lang))) {
  const minutes = chapterReports.filter((report) => report.lang === lang).reduce((sum, report) => sum + report.minutes, 0);
  console.log(`${lang}: ${minutes} minutes in all`);
}
const cardParts = partsOf(cardReports);
console.log(`\n${table(['misconception', '', ...cardParts], cardReports.map((report) => [report.name, report.lang, ...counts(report, cardParts)]))}`);
const problems = [...chapterReports, ...cardReports].flatMap(({ name, lang, problems: found }) => found.map((problem) => `${name} (${lang}): ${problem}`));
for (const problem of problems) process.stderr.write(`${problem}\n`);
if (problems.length > 0) process.exitCode = 1;
else console.log('No part is missing, empty or untranslated.');
