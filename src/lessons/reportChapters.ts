import { languages } from '../scene/preferences';
import type { Language } from '../scene/preferences';
import { attributeWords } from './attributeWords';
import { lessons } from './index';
import { isInLanguage } from './isInLanguage';
import type { Lesson } from './lesson';
import { readingMinutes } from './readingMinutes';
import { renderProse } from './renderProse';
import type { RenderedProse, Used } from './renderProse';
import { titles } from './titles';

/** What stands in a chapter in one language, as words; a part that has many is counted. */
export interface ChapterReport {
  readonly name: string;
  readonly chapter: number;
  readonly lang: Language;
  readonly title: string;
  readonly minutes: number;
  /** How many there are of each part. */
  readonly parts: Readonly<Record<string, number>>;
  readonly problems: readonly string[];
}

/** The parts of every chapter, and how many of each there should be at least; an outcome of a mark is as a choice. All it shows may stand beside the text. */
const least = { opening: 1, figure: 1, prediction: 1, choice: 2, section: 2, formula: 1, part: 0, explanation: 1, challenge: 1, check: 2, option: 6, source: 1, explore: 1 } as const;
type Part = keyof typeof least;
/** Chapter 0 is the way in without a formula. */
const leastOf = (chapter: number): Readonly<Record<Part, number>> => (chapter === 0 ? { ...least, formula: 0 } : least);

const components: Readonly<Record<string, Part>> = {
  Opening: 'opening', Figure: 'figure', Predict: 'prediction', Choice: 'choice', Outcome: 'choice', Step: 'section', Part: 'part', Explain: 'explanation', Challenge: 'challenge', Check: 'check', Option: 'option', ExploreLink: 'explore',
};
/** What has no words of its own. */
const wordless: ReadonlySet<string> = new Set(['Figure', 'Part']);
const nameOf = ({ name, attributes }: Used): string => [name, attributes['name'] ?? attributes['of']].filter((part) => typeof part === 'string').join(' ');

function problemsOf({ used, markup }: RenderedProse, { chapter, parts, lang }: Omit<ChapterReport, 'problems'>): readonly string[] {
  const missing = Object.entries(leastOf(chapter))
    .filter(([part, count]) => (parts[part] ?? 0) < count)
    .map(([part, count]) => `has fewer than ${count} of ${part}`);
  const told = used.filter(({ name }) => name in components && !wordless.has(name));
  const empty = told.filter((one) => one.words === '').map((one) => `${nameOf(one)} is empty`);
  const foreign = told.filter((one) => ![one.words, attributeWords(one)].every((words) => isInLanguage(lang, words))).map((one) => `${nameOf(one)} is not translated`);
  const paragraphs = [...markup.matchAll(/<(p|h2|li)>(.*?)<\/\1>/gs)].map(([, , text = '']) => text.replaceAll(/<[^>]*>/g, '').trim());
  const left = paragraphs.filter((text) => !isInLanguage(lang, text)).map((text) => `“${text.slice(0, 40)}” is not translated`);
  return [...missing, ...empty, ...foreign, ...left];
}

async function reportChapter(lesson: Lesson, lang: Language, title: string, minutes: number): Promise<ChapterReport> {
  const prose = await renderProse(lesson, lang);
  const count = (part: Part): number => prose.used.filter(({ name }) => components[name] === part).length;
  const parts: Readonly<Record<string, number>> = {
    opening: count('opening'), figure: count('figure'), prediction: count('prediction'), choice: count('choice'), section: count('section'),
    formula: prose.markup.match(/<math[^>]*display="block"/g)?.length ?? 0,
    part: count('part'), explanation: count('explanation'), challenge: count('challenge'), check: count('check'), option: count('option'),
    source: prose.markup.match(/prose__source/g)?.length ?? 0,
    explore: count('explore'),
  };
  const report = { name: lesson.name, chapter: lesson.chapter, lang, title, minutes, parts };
  return { ...report, problems: problemsOf(prose, report) };
}

/** Every chapter in every language, in the order of the registry. */
export async function reportChapters(): Promise<readonly ChapterReport[]> {
  const reports = lessons.map(async ({ name, load }) => {
    const lesson = await load();
    return Promise.all(languages.map((lang) => reportChapter(lesson, lang, titles[lang][name], readingMinutes(name, lang))));
  });
  return (await Promise.all(reports)).flat();
}
