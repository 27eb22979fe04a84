import { labs } from '../../labs';
import { titles } from '../../lessons/titles';
import type { Lesson } from '../../lessons/lesson';
import { languages } from '../../scene/preferences';
import type { Language } from '../../scene/preferences';
import type { SceneBase } from '../../scene/scene';
import type { AnyLabCore } from '../../state/labCore';
import { ANSWER } from './deck';
import type { Deck, DeckText, Slide } from './deck';
import { allTold, findTold, toldBy } from './proseWords';
import type { Told } from './proseWords';
import { slideAddress } from './slideScene';

type Both<T> = Readonly<Record<Language, T>>;

async function inBoth<T>(read: (lang: Language) => Promise<T>): Promise<Both<T>> {
  const [en, zh] = await Promise.all(languages.map(read));
  if (en === undefined || zh === undefined) throw new Error('a chapter is told in both languages');
  return { en, zh };
}

const both = <T>(told: Both<T>, say: (one: T) => string): DeckText => ({ en: say(told.en), zh: say(told.zh) });

/** The same component of the text in either language. */
function inEither(told: Both<readonly Told[]>, name: string, is: string): Both<Told | undefined> {
  const of = (lang: Language): Told | undefined => allTold(told[lang], name).find(({ attributes }) => attributes['name'] === is || attributes['of'] === is);
  return { en: of('en'), zh: of('zh') };
}

/** Its question, with an option for each choice and what the text says to who chooses it. */
function askOf(asked: Both<Told | undefined>, options: readonly string[], right: string | undefined, kind: 'Choice' | 'Option'): NonNullable<Slide['ask']> {
  const inside: Both<readonly Told[]> = { en: asked.en?.parts ?? [], zh: asked.zh?.parts ?? [] };
  const found = options.map((of) => inEither(inside, kind, of));
  return {
    question: both(asked, (one) => one?.attributes['question'] ?? ''),
    choices: found.map((option) => both(option, (one) => one?.attributes['label'] ?? '')),
    ...(right !== undefined && { answer: options.indexOf(right) }),
    why: found.map((option) => both(option, (one) => one?.words ?? '')),
  };
}

const union = (...lists: readonly (readonly string[])[]): readonly string[] => [...new Set(lists.flat())];

/**
 * A chapter as slides: its figure and its question, a slide for each section with a figure of its own or parts that it speaks of, its checks.
 * What the text says is for the lecturer.
 */
export async function lessonDeck(lesson: Lesson): Promise<Deck> {
  const [{ core }, told] = await Promise.all([labs[lesson.lab](), inBoth(async (lang) => toldBy((await lesson.prose[lang]()).default))]);
  const title: DeckText = both({ en: titles.en, zh: titles.zh }, (of) => Object.entries(of).find(([name]) => name === lesson.name)?.[1] ?? lesson.name);
  return {
    klarity: 'deck',
    version: 1,
    title,
    slides: [opening(lesson, core, title, told), predicting(lesson, core, told), ...sections(lesson, core, told), ...checks(lesson, core, told)],
  };
}

const has = (core: AnyLabCore, scene: SceneBase, parts: readonly string[]): readonly string[] => parts.filter((part) => core.hasPart?.(scene, part) ?? true);

function opening({ scene, prediction: { before } }: Lesson, core: AnyLabCore, title: DeckText, told: Both<readonly Told[]>): Slide {
  const words = (all: readonly Told[]): string => findTold(all, 'Opening')?.words ?? '';
  return { title, address: slideAddress(core, scene, has(core, scene, before)), notes: both(told, words) };
}

/** What answers a question comes before the answer is marked: a room that is right wants to see it. */
function predicting({ scene, prediction, beside }: Lesson, core: AnyLabCore, told: Both<readonly Told[]>): Slide {
  const show = has(core, scene, union(prediction.before, beside));
  const asked: Both<Told | undefined> = { en: findTold(told.en, 'Predict'), zh: findTold(told.zh, 'Predict') };
  return {
    address: slideAddress(core, scene, show),
    reveals: [...show.filter((part) => !prediction.before.includes(part)), ...(prediction.choices ? [ANSWER] : [])],
    ask: askOf(asked, prediction.choices ?? [], prediction.right, 'Choice'),
  };
}

function sections(lesson: Lesson, core: AnyLabCore, told: Both<readonly Told[]>): readonly Slide[] {
  return allTold(told.en, 'Step').flatMap((step): readonly Slide[] => {
    const { name = '', scene: figure } = step.attributes;
    const scene = lesson.scenes[figure ?? ''] ?? lesson.scene;
    const parts = allTold(step.parts, 'Part').flatMap(({ attributes }) => attributes['name'] ?? []);
    if (figure === undefined && parts.length === 0) return [];
    const inBothTold = inEither(told, 'Step', name);
    // A section that changes the figure speaks of it.
    const show = has(core, scene, parts.length === 0 ? lesson.beside : union(figure === undefined ? [] : lesson.beside.slice(0, 1), parts));
    return [{ title: both(inBothTold, (one) => one?.attributes['title'] ?? ''), address: slideAddress(core, scene, show), notes: both(inBothTold, (one) => one?.words ?? '') }];
  });
}

function checks({ scene, checks: asked, prediction: { before } }: Lesson, core: AnyLabCore, told: Both<readonly Told[]>): readonly Slide[] {
  return asked.map(({ name, options, right }) => ({
    address: slideAddress(core, scene, has(core, scene, before)),
    ask: askOf(inEither(told, 'Check', name), options, right, 'Option'),
  }));
}
