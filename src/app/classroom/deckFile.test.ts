import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDeck } from './checkDeck';
import type { Deck, DeckText, Slide } from './deck';
import { deckText, readDeck } from './deckFile';
import type { DeckProblem } from './deckProblem';
import { MOST_BYTES, MOST_PROBLEMS } from './jsonFile';

const slide: Slide = {
  title: { en: 'Zeros', zh: '零' },
  address: '?lab=worms&show=distributions,numbers#step=88',
  reveals: ['numbers'],
  ask: { question: 'Which?', choices: ['one', 'two'], answer: 1, why: ['because', ''] },
  notes: 'Wait.',
};
const deck: Deck = { klarity: 'deck', version: 1, title: 'Mine', slides: [slide] };
/** The deck as a file has it, with something else in it. */
const withSlide = (change: object, more: object = {}): string => JSON.stringify({ ...deck, slides: [{ ...slide, ...change }], ...more });

const texts: fc.Arbitrary<DeckText> = fc.oneof(fc.string(), fc.record({ en: fc.string(), zh: fc.string() }));
const slides: fc.Arbitrary<Slide> = fc.record(
  {
    title: texts,
    address: fc.string(),
    reveals: fc.array(fc.string(), { maxLength: 3 }),
    ask: fc.record({ question: texts, choices: fc.array(texts, { maxLength: 4 }), answer: fc.nat(9), why: fc.array(texts, { maxLength: 4 }) }, { requiredKeys: ['question', 'choices'] }),
    notes: texts,
  },
  { requiredKeys: ['address'] },
);

describe('a file of a deck', () => {
  it('gives back the deck, whole', () => {
    fc.assert(
      fc.property(texts, fc.array(slides, { maxLength: 5 }), (title, all) => {
        const written: Deck = { klarity: 'deck', version: 1, title, slides: all };
        expect(readDeck(deckText(written))).toEqual({ ok: true, deck: written });
      }),
    );
  });

  it.each([
    ['{', 'not-json'],
    ['[]', 'not-ours'],
    ['{"format":"klarity-scene"}', 'not-ours'],
    [withSlide({}, { version: 2 }), 'other-version'],
    [' '.repeat(MOST_BYTES + 1), 'too-large'],
  ])('is refused where it is none: %#', (text, kind) => {
    const reading = readDeck(text);
    expect(reading).toMatchObject({ ok: false, problems: [{ kind }] });
  });

  it.each([
    [withSlide({ address: 7 }), { kind: 'bad-field', field: 'slides[0].address', expected: 'string', found: '7' }],
    [withSlide({ title: { en: 'only' } }), { kind: 'bad-field', field: 'slides[0].title' }],
    [withSlide({ ask: { question: 'q', choices: ['a'], answer: 0.5 } }), { kind: 'bad-field', field: 'slides[0].ask.answer' }],
    [withSlide({ ask: { choices: [] } }), { kind: 'bad-field', field: 'slides[0].ask.question', found: 'undefined' }],
    [withSlide({ note: 'x' }), { kind: 'unknown-field', field: 'slides[0].note' }],
    [withSlide({}, { slides: {} }), { kind: 'bad-field', field: 'slides' }],
  ])('names the field that cannot be used: %#', (text, problem) => {
    const reading = readDeck(text);
    expect(reading).toMatchObject({ ok: false, problems: [problem] });
  });

  it('is refused at once, in few words, where it is made to choke the page', () => {
    const problemsOf = (text: string): readonly DeckProblem[] => {
      const reading = readDeck(text);
      return reading.ok ? [] : reading.problems;
    };
    const many = (what: string, count: number): string => `[${Array.from({ length: count }, () => what).join(',')}]`;
    const strange = 2_000_000;
    expect(readDeck(`{"klarity":"deck","version":1,"title":"","slides":${many('7', strange)}}`)).toEqual({
      ok: false,
      problems: [{ kind: 'bad-field', field: 'slides', expected: '<=999', found: String(strange) }],
    });
    expect(problemsOf(`{"klarity":"deck","version":1,"title":"","slides":${many('{"address":7}', 900)}}`)).toHaveLength(MOST_PROBLEMS);
    expect(JSON.stringify(problemsOf(`{"klarity":"deck","version":1,"title":"","slides":"${'x'.repeat(100_000)}"}`)).length).toBeLessThan(300);
    const deep = 500_000;
    expect(readDeck(`{"klarity":"deck","version":${'['.repeat(deep)}${']'.repeat(deep)}}`)).toEqual({ ok: false, problems: [{ kind: 'not-ours' }] });
  });

  it('names all that is wrong at once', () => {
    const reading = readDeck(withSlide({ address: 7, notes: 8 }));
    expect(reading).toMatchObject({ ok: false, problems: [{ field: 'slides[0].address' }, { field: 'slides[0].notes' }] });
  });
});

describe('what the slides of a deck refer to', () => {
  const problemsOf = (change: Partial<Slide>) => checkDeck({ ...deck, slides: [slide, { ...slide, ...change }] });

  it('is all there', async () => {
    expect(await problemsOf({})).toEqual([]);
    expect(await problemsOf({ reveals: ['answer', 'numbers'] })).toEqual([]);
  });

  it.each<[Partial<Slide>, object]>([
    [{ address: '?lab=hat&show=distributions,numbers' }, { kind: 'bad-address', field: 'slides[1].address', key: 'lab', text: 'hat' }],
    [{ address: '?lab=worms&show=distributions,numbers#theta=2' }, { kind: 'bad-address', field: 'slides[1].address', key: 'theta', text: '2' }],
    [{ address: '?lab=worms&show=distributions,numbers,moss' }, { kind: 'bad-address', field: 'slides[1].address', key: 'show', text: 'moss' }],
    [{ reveals: ['loss'] }, { kind: 'not-shown', field: 'slides[1].reveals[0]', part: 'loss' }],
    [{ reveals: ['numbers', 'answer'], ask: undefined }, { kind: 'not-shown', field: 'slides[1].reveals[1]', part: 'answer' }],
    [{ ask: { question: '', choices: ['a', 'b'], answer: 2 } }, { kind: 'no-choice', field: 'slides[1].ask.answer', choices: 2 }],
    [{ ask: { question: '', choices: ['a'], why: ['x', 'y'] } }, { kind: 'no-choice', field: 'slides[1].ask.why[1]', choices: 1 }],
  ])('is named where it is not: %#', async (change, problem) => {
    expect(await problemsOf(change)).toMatchObject([problem]);
  });
});
