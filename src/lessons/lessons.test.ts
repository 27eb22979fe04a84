// @vitest-environment jsdom
import { safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { labs } from '../labs';
import { languages } from '../scene/preferences';
import type { SceneBase } from '../scene/scene';
import { between } from './between';
import { goalState, keepsRules, meetsChallenge } from './goalState';
import { homeChapter, lessons } from './index';
import type { HandMadePrediction, Lesson, Prediction } from './lesson';
import { metricsOf } from './metricsOf';
import { answersTo, outcomesOf } from './outcomeOf';
import { renderProse } from './renderProse';
import type { Used } from './renderProse';
import { marksOfSymbol } from './symbolMarks';
import { titles } from './titles';

const all: readonly Lesson[] = await Promise.all(lessons.map(({ load }) => load()));
const proses = all.flatMap((lesson) => languages.map((lang) => ({ lesson, lang, name: `${lesson.name} (${lang})` })));

function expectHandMade(prediction: Prediction): HandMadePrediction {
  if (!prediction.kind) throw new Error('a prediction of choices');
  return prediction;
}

/** The steps of a pipeline, which symbols may stand for as for parts. */
const STEPS = ['elements', 'sums'];

/** What formulas of its own lines are tied to the screen by, in their order. */
const symbolsOf = (markup: string): readonly string[] =>
  [...markup.matchAll(/<math[^>]* tabindex.*?<\/math>/gs)].flatMap(([formula]) => [...formula.matchAll(/data-symbol="([^"]*)"/g)].map(([, name = '']) => name));

/** The parts that a text shows, with the section that each stands in or, between two, comes after. */
function partsIn(used: readonly Used[]): readonly { readonly section: string; readonly part: string }[] {
  let section = '';
  return used.flatMap(({ name, attributes }) => {
    if (name === 'Step') section = String(attributes['name']);
    return name === 'Part' ? [{ section, part: String(attributes['name']) }] : [];
  });
}

/** Every figure of a lesson. */
const figuresOf = ({ scene, scenes, challenge }: Lesson): readonly SceneBase[] => [
  scene,
  ...Object.values(scenes),
  challenge.start,
  challenge.solution,
];

describe('the chapters', () => {
  it('stand in their order, are told apart by their names, and begin at home', () => {
    const numbers = lessons.map(({ chapter }) => chapter);
    expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
    expect(new Set(lessons.map(({ name }) => name)).size).toBe(lessons.length);
    expect(lessons.map(({ name }) => name)).toContain(homeChapter);
  });

  it('are what the registry says of them before they are fetched', () => {
    expect(all.map(({ name, chapter, lab, checks }) => ({ name, chapter, lab, checks: checks.length }))).toEqual(
      lessons.map(({ name, chapter, lab, checks }) => ({ name, chapter, lab, checks })),
    );
  });
});

describe.each(all)('the lesson $name', (lesson) => {
  const { lab, scene, prediction, beside, challenge, checks } = lesson;

  it('shows scenes of its lab, and parts that the lab has', async () => {
    const { core } = await labs[lab]();
    for (const figure of figuresOf(lesson)) {
      expect(figure.lab).toBe(core.lab);
      expect(safeParse(core.schema, figure).issues?.map(({ message }) => message)).toBeUndefined();
    }
    expect(core.parts).toEqual(expect.arrayContaining([...prediction.before, ...beside, ...challenge.parts]));
  });

  it('passes only through scenes on the way from one figure to another', async () => {
    const { core } = await labs[lab]();
    const figures = [scene, ...Object.values(lesson.scenes)];
    const onTheWay = figures.flatMap((from) => figures.flatMap((to) => [0.01, 0.3, 0.5, 0.97].map((share) => between(from, to, share))));
    expect(onTheWay.filter((one) => !safeParse(core.schema, one).success)).toEqual([]);
  });

  it.runIf(prediction.choices)('has a right answer among its choices', () => {
    expect(prediction.choices).toContain(prediction.right);
  });

  it.runIf(prediction.kind)('asks for numbers of its scale, and mistakes that can be told apart from the truth and from each other', async () => {
    const { core } = await labs[lab]();
    const asked = expectHandMade(prediction);
    const { truth, mistakes } = await answersTo(lesson, asked, (figure) => metricsOf(core, figure));
    const known = [truth, ...mistakes.map(([, numbers]) => numbers)];
    expect(known.flat().filter((value) => !(value >= asked.scale.min && value <= asked.scale.max))).toEqual([]);
    const apart = known.flatMap((one, i) => known.slice(0, i).map((other) => Math.max(...one.map((value, at) => Math.abs(value - (other[at] ?? NaN))))));
    expect(apart.filter((distance) => !(distance > 2 * asked.near))).toEqual([]);
  });

  it('says of its formulas’ symbols what the lab has', async () => {
    const { core } = await labs[lab]();
    const symbols = await Promise.all(languages.map(async (lang) => symbolsOf((await renderProse(lesson, lang)).markup)));
    expect(symbols[1]).toEqual(symbols[0]);
    // What the usual table knows may be off this chapter's screen; what the lesson or its text names may not.
    const own = [...new Set(symbols.flat())].filter((symbol) => marksOfSymbol({}, symbol)[0] === symbol && symbol !== 'x');
    const names = [...Object.values(lesson.symbols ?? {}).flat(), ...own.flatMap((symbol) => marksOfSymbol(lesson, symbol))];
    expect(['truth', 'rival', 'forward', 'reverse', 'x', ...core.parts, ...STEPS]).toEqual(expect.arrayContaining(names));
  });

  it('asks two or three checks, each with its right answer among three', () => {
    expect(checks.length).toBeGreaterThanOrEqual(2);
    expect(checks.length).toBeLessThanOrEqual(3);
    for (const { options, right } of checks) {
      expect(new Set(options).size).toBe(3);
      expect(options).toContain(right);
    }
  });

  it('has a challenge that is not met where it starts, nor by the figures of the text, and that can be met', async () => {
    const { core } = await labs[lab]();
    for (const figure of [scene, ...Object.values(lesson.scenes), challenge.start]) {
      expect(meetsChallenge(challenge, figure, await metricsOf(core, figure))).toBe(false);
    }
    const metrics = await metricsOf(core, challenge.solution);
    expect(challenge.goals.map((goal) => goalState(goal, metrics).share)).toEqual(challenge.goals.map(() => 1));
    expect(keepsRules(challenge, challenge.start) && keepsRules(challenge, challenge.solution)).toBe(true);
    expect(meetsChallenge(challenge, challenge.solution, metrics)).toBe(true);
  });

  it('measures its challenge by metrics that the lab tells at the start', async () => {
    const { core } = await labs[lab]();
    const metrics = await metricsOf(core, challenge.start);
    for (const goal of challenge.goals) {
      const { now, bound } = goalState(goal, metrics);
      expect(now).not.toBeNaN();
      expect(bound).not.toBeNaN();
    }
  });
});

describe.each(all)('both languages of $name', (lesson) => {
  it('have the same parts in the same order', async () => {
    const [english, chinese] = await Promise.all(
      languages.map(async (lang) => {
        const { used } = await renderProse(lesson, lang);
        return used.map(({ name, attributes }) => [name, attributes['of'], attributes['name'], attributes['scene'], attributes['x']]);
      }),
    );
    expect(chinese).toEqual(english);
  });
});

describe.each(proses)('the prose of $name', ({ lesson, lang }) => {
  it('offers the choices or the outcomes of the lesson, each with its own feedback', async () => {
    const { used } = await renderProse(lesson, lang);
    const { prediction } = lesson;
    const choices = used.filter(({ name }) => name === (prediction.kind ? 'Outcome' : 'Choice'));
    expect(new Set(choices.map(({ attributes }) => attributes['of']))).toEqual(new Set(prediction.kind ? outcomesOf(prediction) : prediction.choices));
    expect(used.filter(({ name, attributes }) => name === 'Predict' && !attributes['axis'])).toHaveLength(prediction.kind ? 0 : 1);
    expect(new Set(choices.map(({ words }) => words)).size).toBe(choices.length);
    expect(choices.filter(({ words }) => words.length < 20)).toEqual([]);
  });

  it('asks the checks of the lesson, and answers every option with its own words', async () => {
    const { used } = await renderProse(lesson, lang);
    const checks = used.filter(({ name }) => name === 'Check');
    expect(checks.map(({ attributes }) => attributes['name'])).toEqual(lesson.checks.map(({ name }) => name));
    const options = used.filter(({ name }) => name === 'Option');
    expect(options.map(({ attributes }) => attributes['of'])).toEqual(lesson.checks.flatMap((check) => check.options));
    expect(new Set(options.map(({ words }) => words)).size).toBe(options.length);
    expect(options.filter(({ words }) => words.length < 20)).toEqual([]);
  });

  it('gives nothing away before the reveal', async () => {
    const { text, used } = await renderProse(lesson, lang, ['AfterReveal', 'Choice', 'Outcome']);
    expect(text.match(/\d+\.\d+/g)).toBeNull();
    expect(used.filter(({ name }) => ['Part', 'Challenge', 'Check', 'Explain'].includes(name))).toEqual([]);
  });

  it('leaves no mark of its spelling in the text: a bold full stop before a Chinese word is not taken for the end of the bold', async () => {
    const { text } = await renderProse(lesson, lang);
    expect(text.match(/.{0,12}(?:\*|\$|`|<\/?\w).{0,12}/g)).toBeNull();
  });

  it('has one title, that of the contents, and headings that skip no level', async () => {
    const { markup } = await renderProse(lesson, lang);
    const levels = [...markup.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.every((level, i) => level <= (levels[i - 1] ?? 0) + 1)).toBe(true);
    const [, title] = /<h1>(.*?)<\/h1>/.exec(markup) ?? [];
    expect(title).toBe(new Map(Object.entries(titles[lang])).get(lesson.name));
  });

  it('has a challenge, a prompt to explain, sources, the way to Explore, and sections of its own names', async () => {
    const { used, markup } = await renderProse(lesson, lang);
    const once = ['Figure', 'Explain', 'Challenge', 'ExploreLink'];
    expect(used.map(({ name }) => name).filter((name) => once.includes(name))).toEqual(once);
    expect(markup).toContain('prose__source');
    const steps = used.filter(({ name }) => name === 'Step').map(({ attributes }) => attributes);
    expect(new Set(steps.map(({ name }) => name)).size).toBe(steps.length);
    // The page itself goes by that name.
    expect(steps.map(({ name }) => name)).not.toContain('root');
    const named = steps.map(({ scene }) => scene).filter((scene) => scene !== undefined);
    expect(new Set(named)).toEqual(new Set(Object.keys(lesson.scenes)));
  });

  it('shows parts that the lab has, none of them twice in one section', async () => {
    const { used } = await renderProse(lesson, lang);
    const places = partsIn(used);
    const shown = [...lesson.prediction.before, ...places.map(({ part }) => part)];
    expect((await labs[lesson.lab]()).core.parts).toEqual(expect.arrayContaining(shown));
    const inOne = places.map(({ section, part }) => `${section}: ${part}`);
    expect(new Set(inOne).size).toBe(inOne.length);
    expect(shown).toEqual(expect.arrayContaining([...lesson.beside]));
  });
});
