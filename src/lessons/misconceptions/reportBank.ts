import { languages } from '../../scene/preferences';
import type { Language } from '../../scene/preferences';
import { attributeWords } from '../attributeWords';
import { glossary } from '../glossary/glossary';
import { isInLanguage } from '../isInLanguage';
import { renderProse } from '../renderProse';
import type { Used } from '../renderProse';
import { misconceptions, prose } from './bank';
import { cardParts } from './cardParts';
import type { Misconception } from './misconception';
import { titles } from './titles';

/** What stands in a card of the bank in one language. */
export interface CardReport {
  readonly name: string;
  readonly lang: Language;
  /** How many there are of each part. */
  readonly parts: Readonly<Record<string, number>>;
  readonly problems: readonly string[];
}

/** What has no words of its own: what it shows is a figure, under its label. */
const wordless: ReadonlySet<string> = new Set(['Figure', 'Show']);
const nameOf = ({ name, attributes }: Used): string => [name, attributes['of'] ?? attributes['scene']].filter((part) => typeof part === 'string').join(' ');

/** A term may be called as in English. */
const isTerm = (words: string, lang: Language): boolean => glossary.some((entry) => entry[lang].term === words);

/** What a card says beside its parts: the thing to try. */
function told(card: Used, parts: readonly Used[]): string {
  const within = parts.map(({ words }) => words).filter((words) => words !== '');
  return within.reduce((text, words) => text.replace(words, ''), card.words);
}

function reportCard(name: keyof typeof titles.en, card: Misconception, lang: Language, used: readonly Used[]): CardReport {
  const parts = cardParts(used, name);
  const whole = used.find((one) => one.name === 'Card' && one.attributes['of'] === name);
  const count = (part: string): number => parts.filter((one) => one.name === part).length;
  const title = titles[lang][name];
  const text = whole ? told(whole, parts) : '';
  const due = { Figure: 1, Show: Object.keys(card.scenes ?? {}).length, Check: 1, Option: card.options.length, Verdict: 1 };
  const problems = [
    ...Object.entries(due).filter(([part, number]) => count(part) !== number).map(([part, number]) => `has ${count(part)} of ${part}, not ${number}`),
    ...(title === '' || !isInLanguage(lang, title) ? ['its title is empty or not translated'] : []),
    ...(text.trim() === '' || !isInLanguage(lang, text) ? ['what to try is missing or not translated'] : []),
    ...parts.filter((one) => !wordless.has(one.name) && one.words === '').map((one) => `${nameOf(one)} is empty`),
    ...parts.filter((one) => ![one.words, attributeWords(one)].every((words) => isInLanguage(lang, words) || isTerm(words, lang))).map((one) => `${nameOf(one)} is not translated`),
  ];
  return { name, lang, parts: { try: text.trim() === '' ? 0 : 1, figure: count('Figure') + count('Show'), check: count('Check'), option: count('Option'), verdict: count('Verdict') }, problems };
}

/** Every card in every language, in the order of the bank. */
export async function reportBank(): Promise<readonly CardReport[]> {
  const reports = await Promise.all(languages.map(async (lang) => {
    const { used } = await renderProse({ prose }, lang);
    return Promise.all(misconceptions.map(async ({ name, load }) => reportCard(name, await load(), lang, used)));
  }));
  return misconceptions.flatMap((_, i) => reports.flatMap((cards) => cards[i] ?? []));
}
